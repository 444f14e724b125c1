package io.github.tuneready.training;

import io.github.tuneready.style.StyleTrees;
import java.util.Arrays;

/**
 * Gradient boosting of shallow trees for the logistic loss, on counters cut into quantiles.
 * Deterministic: one thread, ties go to the lower feature and the lower cut.
 */
final class Boosting {
  private static final int BINS = 32;

  /**
   * How trees are grown.
   *
   * @param trees how many
   * @param depth questions from the root to a leaf
   * @param rate how much of each tree is added
   * @param ridge added to the sum of second derivatives, relative to a total weight of 1
   * @param least weight of a leaf, relative to a total weight of 1
   */
  record Settings(int trees, int depth, double rate, double ridge, double least) {}

  private final Settings settings;
  private final int features;
  private final float[][] cuts;
  private final byte[][] bins; // by feature
  private final boolean[] label;
  private final double[] weight;
  private final double[] logit;
  private final double[] first;
  private final double[] second;
  private final int[] node;

  private final int[] signs;

  private Boosting(
      Settings settings, float[][] rows, boolean[] label, double[] weight, int[] signs) {
    this.settings = settings;
    this.signs = signs;
    this.features = rows[0].length;
    this.label = label;
    this.weight = weight;
    this.cuts = new float[features][];
    this.bins = new byte[features][rows.length];
    this.logit = new double[rows.length];
    this.first = new double[rows.length];
    this.second = new double[rows.length];
    this.node = new int[rows.length];
    for (int f = 0; f < features; f++) {
      cut(f, rows);
    }
  }

  /** Fits trees to weighted rows. */
  static StyleTrees fit(Settings settings, float[][] rows, boolean[] label, double[] weight) {
    return fit(settings, rows, label, weight, new int[rows[0].length]);
  }

  /**
   * The same with questions that may be asked one way only.
   *
   * @param signs for each counter: 1 or -1 where more of it may only speak for or against a
   *     language model, 0 where it is free
   */
  static StyleTrees fit(
      Settings settings, float[][] rows, boolean[] label, double[] weight, int[] signs) {
    return new Boosting(settings, rows, label, weight, signs).trees();
  }

  private void cut(int feature, float[][] rows) {
    float[] values = new float[rows.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = rows[i][feature];
    }
    float[] sorted = values.clone();
    Arrays.sort(sorted);
    float[] found = new float[BINS - 1];
    int size = 0;
    for (int b = 1; b < BINS; b++) {
      float value = sorted[(int) ((long) b * sorted.length / BINS)];
      if (value > sorted[0] && (size == 0 || value > found[size - 1])) {
        found[size++] = value;
      }
    }
    cuts[feature] = Arrays.copyOf(found, size);
    for (int i = 0; i < values.length; i++) {
      bins[feature][i] = (byte) bin(cuts[feature], values[i]);
    }
  }

  /** How many cuts are at or below a value. */
  private static int bin(float[] cuts, float value) {
    int count = 0;
    while (count < cuts.length && value >= cuts[count]) {
      count++;
    }
    return count;
  }

  private StyleTrees trees() {
    int inner = (1 << settings.depth()) - 1;
    int[] feature = new int[settings.trees() * inner];
    float[] threshold = new float[settings.trees() * inner];
    float[] leaf = new float[settings.trees() * (inner + 1)];
    for (int t = 0; t < settings.trees(); t++) {
      grow(t * inner, feature, threshold, t * (inner + 1), leaf);
    }
    return new StyleTrees(settings.depth(), feature, threshold, leaf);
  }

  private void grow(int innerAt, int[] feature, float[] threshold, int leafAt, float[] leaf) {
    for (int i = 0; i < logit.length; i++) {
      double p = 1 / (1 + StrictMath.exp(-logit[i]));
      first[i] = weight[i] * ((label[i] ? 1 : 0) - p);
      second[i] = weight[i] * p * (1 - p);
      node[i] = 0;
    }
    for (int level = 0; level < settings.depth(); level++) {
      split((1 << level) - 1, 1 << level, innerAt, feature, threshold);
    }
    int leaves = 1 << settings.depth();
    double[] g = new double[leaves];
    double[] h = new double[leaves];
    for (int i = 0; i < logit.length; i++) {
      g[node[i]] += first[i];
      h[node[i]] += second[i];
    }
    for (int l = 0; l < leaves; l++) {
      leaf[leafAt + l] = (float) (settings.rate() * g[l] / (h[l] + settings.ridge()));
    }
    for (int i = 0; i < logit.length; i++) {
      logit[i] += leaf[leafAt + node[i]];
    }
  }

  private void split(int firstNode, int nodes, int innerAt, int[] feature, float[] threshold) {
    int[] bestFeature = new int[nodes];
    int[] bestCut = new int[nodes];
    double[] bestGain = new double[nodes];
    double[] g = new double[nodes * BINS];
    double[] h = new double[nodes * BINS];
    for (int f = 0; f < features; f++) {
      Arrays.fill(g, 0);
      Arrays.fill(h, 0);
      byte[] column = bins[f];
      for (int i = 0; i < logit.length; i++) {
        int at = node[i] * BINS + column[i];
        g[at] += first[i];
        h[at] += second[i];
      }
      for (int n = 0; n < nodes; n++) {
        best(f, n, g, h, bestFeature, bestCut, bestGain);
      }
    }
    for (int n = 0; n < nodes; n++) {
      boolean any = bestGain[n] > 0;
      feature[innerAt + firstNode + n] = bestFeature[n];
      threshold[innerAt + firstNode + n] =
          any ? cuts[bestFeature[n]][bestCut[n]] : Float.POSITIVE_INFINITY;
      bestCut[n] = any ? bestCut[n] : BINS;
    }
    for (int i = 0; i < logit.length; i++) {
      int n = node[i];
      node[i] = 2 * n + (bins[bestFeature[n]][i] > bestCut[n] ? 1 : 0);
    }
  }

  private void best(
      int f, int n, double[] g, double[] h, int[] bestFeature, int[] bestCut, double[] bestGain) {
    double sumG = 0;
    double sumH = 0;
    for (int b = 0; b < BINS; b++) {
      sumG += g[n * BINS + b];
      sumH += h[n * BINS + b];
    }
    double leftG = 0;
    double leftH = 0;
    for (int b = 0; b < cuts[f].length; b++) {
      leftG += g[n * BINS + b];
      leftH += h[n * BINS + b];
      if (leftH < settings.least() || sumH - leftH < settings.least()) {
        continue;
      }
      double rise = mean(sumG - leftG, sumH - leftH) - mean(leftG, leftH);
      if (signs[f] * rise < 0) {
        continue;
      }
      double gain = score(leftG, leftH) + score(sumG - leftG, sumH - leftH) - score(sumG, sumH);
      if (gain > bestGain[n] + 1e-12) {
        bestGain[n] = gain;
        bestFeature[n] = f;
        bestCut[n] = b;
      }
    }
  }

  private double mean(double g, double h) {
    return g / (h + settings.ridge());
  }

  private double score(double g, double h) {
    return g * g / (h + settings.ridge());
  }
}
