package io.github.tuneready.cost;

/**
 * An amount that is known only as a range: the least, what to expect, the most.
 *
 * @param low the least
 * @param expected what to plan with
 * @param high the most
 */
public record UsdRange(Usd low, Usd expected, Usd high) {
  /** Checks the order. */
  public UsdRange {
    if (low.compareTo(expected) > 0 || expected.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "not in order: " + low.amount() + ", " + expected.amount() + ", " + high.amount());
    }
  }

  /** The range of decimal texts. */
  public static UsdRange of(String low, String expected, String high) {
    return new UsdRange(Usd.of(low), Usd.of(expected), Usd.of(high));
  }

  /** An amount that is known. */
  public static UsdRange exactly(Usd amount) {
    return new UsdRange(amount, amount, amount);
  }

  /** All three that many times. */
  public UsdRange times(long count) {
    return new UsdRange(low.times(count), expected.times(count), high.times(count));
  }

  /** As printed: {@code $0.14 to $0.93, expected $0.45}. */
  @Override
  public String toString() {
    if (low.equals(high)) {
      return expected.toString();
    }
    return low + " to " + high + ", expected " + expected;
  }
}
