package io.github.tuneready.training;

import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Mixtures of one human and one LLM source that the references know nothing of: how far estimates
 * are off, and how much wider an interval must be to hold the truth nine times in ten.
 */
final class DomainShift {
  static final double[] SHARES = {0, 0.1, 0.25, 0.5, 0.75, 1};

  static final int FEWEST_TEXTS = 100;
  private static final double TARGET = 0.9;
  private static final double GRAIN = 0.01;

  /**
   * One mixture.
   *
   * @param share the true share
   * @param messages how many texts
   * @param estimate what was estimated
   */
  record Trial(double share, int messages, Prevalence.Estimate estimate) {
    double error() {
      return Math.abs(estimate.share() - share);
    }

    boolean covered(double wider) {
      return estimate.low() - wider <= share + 1e-9 && estimate.high() + wider >= share - 1e-9;
    }
  }

  private DomainShift() {}

  /** All pairs of sources of 100 texts and more, at each share and number of messages. */
  static List<Trial> pairs(List<StyleReference> references, double shift, int... sizes) {
    SplittableRandom random = new SplittableRandom(11);
    List<Trial> trials = new ArrayList<>();
    for (StyleReference human : references) {
      for (StyleReference llm : references) {
        if (human.llm()
            || !llm.llm()
            || human.texts() < FEWEST_TEXTS
            || llm.texts() < FEWEST_TEXTS) {
          continue;
        }
        Prevalence prevalence = new Prevalence(without(references, human, llm), shift);
        for (int size : sizes) {
          for (double share : SHARES) {
            long[] counts = draw(human, size - (int) Math.round(size * share), random);
            add(counts, draw(llm, (int) Math.round(size * share), random));
            trials.add(new Trial(share, size, prevalence.of(counts)));
          }
        }
      }
    }
    return trials;
  }

  /** References of other corpora than these two. */
  static List<StyleReference> without(
      List<StyleReference> references, StyleReference one, StyleReference other) {
    return references.stream()
        .filter(reference -> !corpus(reference).equals(corpus(one)))
        .filter(reference -> !corpus(reference).equals(corpus(other)))
        .toList();
  }

  static String corpus(StyleReference reference) {
    return LeftOut.group(
        new LabelledText(
            new byte[0],
            reference.llm(),
            reference.name().substring(0, reference.name().indexOf(" (")),
            "",
            ""));
  }

  static long[] draw(StyleReference from, int size, SplittableRandom random) {
    long[] counts = new long[from.counts().size()];
    int total = from.texts();
    for (int i = 0; i < size; i++) {
      int left = random.nextInt(total);
      int at = 0;
      while (left >= from.counts().get(at)) {
        left -= from.counts().get(at++);
      }
      counts[at]++;
    }
    return counts;
  }

  static void add(long[] to, long[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += what[i];
    }
  }

  /**
   * How much wider intervals must be on both sides to hold the truth nine times in ten; 0 where no
   * two sources are large enough to tell.
   *
   * @param sizes how many texts a mixture has
   */
  static double fitted(List<StyleReference> references, int... sizes) {
    List<Trial> trials = pairs(references, 0, sizes);
    double wider = 0;
    while (coverage(trials, wider) < TARGET) {
      wider += GRAIN;
    }
    return wider;
  }

  static double coverage(List<Trial> trials, double wider) {
    return trials.stream().mapToInt(trial -> trial.covered(wider) ? 1 : 0).average().orElse(1);
  }
}
