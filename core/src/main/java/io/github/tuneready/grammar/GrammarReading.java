package io.github.tuneready.grammar;

/**
 * What a text gives to judge by.
 *
 * @param sequences its sequences of word classes
 * @param measures what can be told of it in words; roots of shares, shares and numbers
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
public record GrammarReading(ClassSequences sequences, float[] measures) {
  /** How many measures there are. */
  public static final int MEASURES = Measure.values().length;
}
