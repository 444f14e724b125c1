package io.github.tuneready.training;

import io.github.tuneready.style.StyleModel.Calibration;
import java.util.List;

/**
 * Probabilities and decisions by what was calibrated on other corpora than that of the text.
 *
 * @param probabilities of each text
 * @param striking whether each passes the strict threshold
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
record OutOfFold(double[] probabilities, boolean[] striking) {
  static OutOfFold of(Scored scored) {
    double[] probabilities = new double[scored.size()];
    boolean[] striking = new boolean[scored.size()];
    List<String> groups = scored.texts.stream().map(LeftOut::group).distinct().sorted().toList();
    for (String group : groups) {
      List<Calibration> others =
          new Calibrator(scored.only(i -> !LeftOut.group(scored.texts.get(i)).equals(group)))
              .calibration();
      for (int i = 0; i < probabilities.length; i++) {
        if (LeftOut.group(scored.texts.get(i)).equals(group)) {
          Calibration fitting = fitting(others, scored.words[i]);
          double logit = fitting.slope() * scored.scores[i] + fitting.offset();
          probabilities[i] = 1 / (1 + StrictMath.exp(-logit));
          striking[i] = scored.scores[i] > fitting.strict();
        }
      }
    }
    return new OutOfFold(probabilities, striking);
  }

  static Calibration fitting(List<Calibration> all, int words) {
    Calibration fitting = all.get(0);
    for (Calibration longer : all) {
      fitting = words >= longer.words() ? longer : fitting;
    }
    return fitting;
  }

  /** The expected calibration error over tenths, each source weighing as the root of its size. */
  double calibrationError(Scored scored) {
    double[] weight = new double[probabilities.length];
    double[] total = new double[2];
    for (List<Integer> rows : scored.bySource().values()) {
      for (int i : rows) {
        weight[i] = 1 / Math.sqrt(rows.size());
        total[scored.llm(i) ? 1 : 0] += weight[i];
      }
    }
    double[] mass = new double[10];
    double[] gap = new double[10];
    for (int i = 0; i < weight.length; i++) {
      double w = weight[i] / 2 / total[scored.llm(i) ? 1 : 0];
      int bin = Math.min(9, (int) (probabilities[i] * 10));
      mass[bin] += w;
      gap[bin] += w * (probabilities[i] - (scored.llm(i) ? 1 : 0));
    }
    double error = 0;
    for (double g : gap) {
      error += Math.abs(g);
    }
    return error;
  }
}
