package io.github.tuneready.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression on sequences, with two penalties: on the weights, and on how far the mean
 * scores of sources of one label lie apart, so that what tells sources from each other counts less.
 */
final class GramRegression implements Lbfgs.Function {
  private static final double RIDGE = 3e-6;
  static final double BETWEEN_SOURCES = 0.2;
  private static final int STEPS = 60;

  private final SparseRows rows;
  private final int bias;
  private final double[] weight;
  private final double between;
  private final List<float[]> centres = new ArrayList<>();

  private GramRegression(SparseRows rows, int columns, double[] weight, double between) {
    this.rows = rows;
    this.bias = columns;
    this.weight = weight;
    this.between = between;
    addCentres(false);
    addCentres(true);
  }

  /**
   * Fits to rows.
   *
   * @param columns how many sequences there can be
   * @param weight of each row
   * @return the weights of all sequences and, last, the bias
   */
  static double[] fit(SparseRows rows, int columns, double[] weight) {
    return fit(rows, columns, weight, BETWEEN_SOURCES);
  }

  /** The same with another penalty on the distance between sources. */
  static double[] fit(SparseRows rows, int columns, double[] weight, double between) {
    GramRegression loss = new GramRegression(rows, columns, weight, between);
    return Lbfgs.minimise(loss, columns + 1, STEPS);
  }

  /** The logit of a row. */
  static double logit(double[] weights, SparseRows rows, int row) {
    int[] grams = rows.grams.get(row);
    float[] values = rows.values.get(row);
    double sum = weights[weights.length - 1];
    for (int i = 0; i < grams.length; i++) {
      sum += weights[grams[i]] * values[i];
    }
    return sum;
  }

  /** For each source of a label, how its mean row differs from the mean of such sources. */
  private void addCentres(boolean llm) {
    Map<String, float[]> sums = new TreeMap<>();
    Map<String, Integer> sizes = new TreeMap<>();
    for (int row = 0; row < rows.size(); row++) {
      if (rows.llm(row) == llm) {
        String source = rows.texts.get(row).reference();
        sizes.merge(source, 1, Integer::sum);
        float[] sum = sums.computeIfAbsent(source, s -> new float[bias]);
        int[] grams = rows.grams.get(row);
        for (int i = 0; i < grams.length; i++) {
          sum[grams[i]] += rows.values.get(row)[i];
        }
      }
    }
    float[] mean = new float[bias];
    for (Map.Entry<String, float[]> entry : sums.entrySet()) {
      for (int i = 0; i < mean.length; i++) {
        entry.getValue()[i] /= sizes.getOrDefault(entry.getKey(), 1);
        mean[i] += entry.getValue()[i] / sums.size();
      }
    }
    double scale = 1 / Math.sqrt(2.0 * sums.size());
    for (float[] centre : sums.values()) {
      for (int i = 0; i < mean.length; i++) {
        centre[i] = (float) ((centre[i] - mean[i]) * scale);
      }
      centres.add(centre);
    }
  }

  @Override
  public double at(double[] point, double[] gradient) {
    double loss = 0;
    for (int i = 0; i < bias; i++) {
      loss += RIDGE / 2 * point[i] * point[i];
      gradient[i] = RIDGE * point[i];
    }
    gradient[bias] = 0;
    for (float[] centre : centres) {
      double offset = 0;
      for (int i = 0; i < bias; i++) {
        offset += centre[i] * point[i];
      }
      loss += between / 2 * offset * offset;
      for (int i = 0; i < bias; i++) {
        gradient[i] += between * offset * centre[i];
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      loss += row(row, point, gradient);
    }
    return loss;
  }

  private double row(int row, double[] point, double[] gradient) {
    double sign = rows.llm(row) ? 1 : -1;
    double margin = sign * logit(point, rows, row);
    double share = 1 / (1 + StrictMath.exp(margin));
    double slope = -weight[row] * sign * share;
    int[] grams = rows.grams.get(row);
    float[] values = rows.values.get(row);
    for (int i = 0; i < grams.length; i++) {
      gradient[grams[i]] += slope * values[i];
    }
    gradient[bias] += slope;
    double loss =
        margin > 0
            ? StrictMath.log1p(StrictMath.exp(-margin))
            : -margin + StrictMath.log1p(StrictMath.exp(margin));
    return weight[row] * loss;
  }
}
