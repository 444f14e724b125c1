package io.github.tuneready.training;

/**
 * Weights in eight bits: the loss is not measurable.
 *
 * @param weights in units
 * @param unit the size of a unit
 * @param bias added to the weights
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
record EightBits(byte[] weights, float unit, double bias) {
  /** Rounds weights, the last of which is the bias. */
  static EightBits of(double[] fitted) {
    int size = fitted.length - 1;
    double most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, Math.abs(fitted[i]));
    }
    float unit = (float) (most / Byte.MAX_VALUE);
    byte[] weights = new byte[size];
    for (int i = 0; i < size; i++) {
      weights[i] = (byte) Math.round(fitted[i] / unit);
    }
    return new EightBits(weights, unit, fitted[size]);
  }
}
