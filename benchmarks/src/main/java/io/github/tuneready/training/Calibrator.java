package io.github.tuneready.training;

import io.github.tuneready.style.StyleModel.Calibration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Probabilities and the strict threshold by length, from scores of unseen sources. Each source
 * weighs as the root of its size and both labels the same.
 */
final class Calibrator {
  /** From so many words on; the last has no end. */
  static final int[] LENGTHS = {40, 80, 150, 250};

  private static final int FEWEST = 20;

  /**
   * What is put on top of the highest source, in the unit of scores, so that the threshold holds
   * for a source that it was not taken from: chosen on sources left out.
   */
  private static final double MARGIN = 0.5;

  private static final int STEPS = 50;

  private final Scored scored;

  Calibrator(Scored scored) {
    this.scored = scored;
  }

  List<Calibration> calibration() {
    List<Calibration> all = new ArrayList<>();
    for (int b = 0; b < LENGTHS.length; b++) {
      int end = b + 1 < LENGTHS.length ? LENGTHS[b + 1] : Integer.MAX_VALUE;
      double[] line = platt(LENGTHS[b], end);
      all.add(new Calibration(LENGTHS[b], line[0], line[1], strict(LENGTHS[b], end)));
    }
    return all;
  }

  private List<Integer> within(List<Integer> rows, int from, int to) {
    return rows.stream().filter(i -> scored.words[i] >= from && scored.words[i] < to).toList();
  }

  /** Logistic regression on the score alone, by Newton's method. */
  private double[] platt(int from, int to) {
    double[] weight = new double[scored.size()];
    double[] total = new double[2];
    for (Map.Entry<String, List<Integer>> source : scored.bySource().entrySet()) {
      List<Integer> rows = within(source.getValue(), from, to);
      for (int i : rows) {
        weight[i] = 1 / Math.sqrt(rows.size());
        total[scored.llm(i) ? 1 : 0] += weight[i];
      }
    }
    double slope = 1;
    double offset = 0;
    for (int step = 0; step < STEPS; step++) {
      double[] g = new double[2];
      double[] h = {1e-9, 0, 1e-9};
      for (int i = 0; i < weight.length; i++) {
        double w = weight[i] / total[scored.llm(i) ? 1 : 0];
        double s = scored.scores[i];
        double p = 1 / (1 + StrictMath.exp(-(slope * s + offset)));
        double error = w * ((scored.llm(i) ? 1 : 0) - p);
        g[0] += error * s;
        g[1] += error;
        h[0] += w * p * (1 - p) * s * s;
        h[1] += w * p * (1 - p) * s;
        h[2] += w * p * (1 - p);
      }
      double determinant = h[0] * h[2] - h[1] * h[1];
      slope += (h[2] * g[0] - h[1] * g[1]) / determinant;
      offset += (h[0] * g[1] - h[1] * g[0]) / determinant;
    }
    return new double[] {slope, offset};
  }

  /** Above what no human source passes with more than 1 % of its texts of a length. */
  private double strict(int from, int to) {
    double strict = Double.NEGATIVE_INFINITY;
    for (List<Integer> source : scored.bySource().values()) {
      List<Integer> rows = within(source, from, to);
      if (!scored.llm(source.get(0)) && rows.size() >= FEWEST) {
        double[] sorted = rows.stream().mapToDouble(i -> scored.scores[i]).toArray();
        Arrays.sort(sorted);
        strict = Math.max(strict, sorted[sorted.length - 1 - sorted.length / 100]);
      }
    }
    return strict + MARGIN;
  }
}
