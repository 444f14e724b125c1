package io.github.tuneready.style;

/**
 * Weights of sequences in eight bits. The array is not copied and must not be changed.
 *
 * @param weights one for each class of sequences
 * @param unit what a weight of 1 stands for
 * @param bias the logit of a message without sequences
 * @param mean the mean logit of the texts it was fitted to
 * @param deviation the standard deviation of these logits
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, shared as they are
public record GramTable(byte[] weights, float unit, double bias, double mean, double deviation) {
  private static final double[] LOGS = logs();

  /** Checks the size. */
  public GramTable {
    if (weights.length != StyleGrams.SIZE || !(deviation > 0)) {
      throw new IllegalArgumentException(weights.length + " weights, deviation " + deviation);
    }
  }

  private static double[] logs() {
    double[] logs = new double[256];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = StrictMath.log1p(i);
    }
    return logs;
  }

  static double log(int count) {
    return LOGS[Math.min(count, LOGS.length - 1)];
  }

  /** The logit of a message, in deviations from the mean. */
  public double score(StyleGrams grams) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < grams.size(); i++) {
      double log = log(grams.count(i));
      sum += weights[grams.gram(i)] * log;
      squares += log * log;
    }
    double logit = bias + unit * sum / Math.max(1e-9, Math.sqrt(squares));
    return (logit - mean) / deviation;
  }
}
