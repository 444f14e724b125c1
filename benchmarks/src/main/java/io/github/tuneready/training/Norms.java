package io.github.tuneready.training;

import io.github.tuneready.style.CounterNorms;
import java.util.List;

/** The usual counters of both kinds of texts, weighted as for fitting. */
final class Norms {
  private Norms() {}

  /**
   * The norms.
   *
   * @param rows whose texts they are
   * @param counted the counters of each row
   */
  static CounterNorms of(SparseRows rows, List<float[]> counted) {
    int size = counted.get(0).length;
    double[] weight = SourceWeights.of(rows);
    double[][] sum = new double[2][size];
    double[] squares = new double[size];
    for (int row = 0; row < rows.size(); row++) {
      float[] counters = counted.get(row);
      for (int i = 0; i < counters.length; i++) {
        sum[rows.llm(row) ? 1 : 0][i] += 2 * weight[row] * counters[i];
        squares[i] += weight[row] * counters[i] * counters[i];
      }
    }
    double[] deviation = new double[size];
    for (int i = 0; i < deviation.length; i++) {
      double mean = (sum[0][i] + sum[1][i]) / 2;
      deviation[i] = Math.sqrt(Math.max(1e-12, squares[i] - mean * mean));
    }
    return new CounterNorms(floats(sum[0]), floats(sum[1]), floats(deviation));
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
