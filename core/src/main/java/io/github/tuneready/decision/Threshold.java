package io.github.tuneready.decision;

/**
 * A number the decision turns on, with where it comes from.
 *
 * @param key its name in the section {@code decision} of a policy file
 * @param number the number; a share is from 0 to 1
 * @param share whether it is a share, else a whole number
 * @param meaning what it decides, a clause
 * @param source the decision framework, a provider's documentation with its date, or "ours"
 */
public record Threshold(String key, double number, boolean share, String meaning, String source) {
  /** As a policy file holds it. */
  public String value() {
    return share ? Double.toString(number) : Long.toString((long) number);
  }
}
