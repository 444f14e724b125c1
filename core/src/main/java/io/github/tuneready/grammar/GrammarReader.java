package io.github.tuneready.grammar;

import java.util.Arrays;
import java.util.List;

/** Reads the grammar of texts. Not thread-safe: one for each thread. */
public final class GrammarReader {
  /** Bytes of a text that are read: what comes after tells little more and costs as much. */
  static final int MOST_BYTES = 768;

  private final Tagger tagger = new Tagger();

  /** Reads a text, up to its first {@value #MOST_BYTES} bytes. */
  public GrammarReading read(byte[] utf8) {
    List<Sentence> sentences = tagger.tag(head(utf8));
    return new GrammarReading(ClassSequences.of(sentences), Measure.of(sentences));
  }

  private static byte[] head(byte[] utf8) {
    int end = Math.min(utf8.length, MOST_BYTES);
    while (end < utf8.length && end > 0 && (utf8[end] & 0xC0) == 0x80) {
      end--; // whole characters only
    }
    return Arrays.copyOf(utf8, end);
  }
}
