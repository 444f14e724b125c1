package io.github.tuneready.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** How known sources of one kind are spread over the classes of scores. Immutable. */
final class ReferenceSpreads {
  private static final int CLASSES = StyleModel.CLASSES;

  /** Shared out evenly, so that no score is impossible. */
  private static final double SMOOTHING = 0.02;

  /** The smaller, the fewer sources make up a random mixture. */
  private static final double CONCENTRATION = 0.2;

  private final List<double[]> spreads = new ArrayList<>();
  private final List<StyleReference> references;
  private final double[] mean = new double[CLASSES];

  ReferenceSpreads(List<StyleReference> all, boolean llm) {
    references = all.stream().filter(reference -> reference.llm() == llm).toList();
    if (references.isEmpty()) {
      throw new IllegalArgumentException("references of one kind alone");
    }
    for (StyleReference reference : references) {
      double[] spread = spread(reference);
      spreads.add(spread);
      for (int i = 0; i < CLASSES; i++) {
        mean[i] += Math.sqrt(reference.texts()) * spread[i];
      }
    }
    normalise(mean);
  }

  private static double[] spread(StyleReference reference) {
    double[] spread = new double[CLASSES];
    for (int i = 0; i < CLASSES; i++) {
      double share = (double) reference.counts().get(i) / Math.max(1, reference.texts());
      spread[i] = (1 - SMOOTHING) * share + SMOOTHING / CLASSES;
    }
    normalise(spread);
    return spread;
  }

  private static void normalise(double[] spread) {
    double sum = Arrays.stream(spread).sum();
    for (int i = 0; i < spread.length; i++) {
      spread[i] /= sum;
    }
  }

  /** One for each source. */
  List<double[]> spreads() {
    return spreads;
  }

  /** Sources weighted by the root of their texts. */
  double[] mean() {
    return mean;
  }

  /**
   * Sources mixed by random shares, so that most of the mixture is of a few; of a single source, a
   * spread that as many texts of it could have.
   */
  double[] mixture(SplittableRandom random) {
    double[] mixed = new double[CLASSES];
    if (spreads.size() == 1) {
      StyleReference only = references.get(0);
      for (int i = 0; i < CLASSES; i++) {
        mixed[i] = gamma(only.texts() * spreads.get(0)[i] + 0.05, random);
      }
    } else {
      for (double[] spread : spreads) {
        double weight = gamma(CONCENTRATION, random);
        for (int i = 0; i < CLASSES; i++) {
          mixed[i] += weight * spread[i];
        }
      }
    }
    normalise(mixed);
    return mixed;
  }

  /** A variate of the gamma distribution, by the method of Marsaglia and Tsang (2000). */
  private static double gamma(double shape, SplittableRandom random) {
    double d = shape + 1 - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = gaussian(random);
      double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
      if (v > 0
          && StrictMath.log(1 - random.nextDouble())
              < x * x / 2 + d * (1 - v + StrictMath.log(v))) {
        double boost = StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        return d * v * boost + 1e-12;
      }
    }
  }

  /** By Box and Muller; the generator's own method differs between versions of Java. */
  static double gaussian(SplittableRandom random) {
    double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
    return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
  }
}
