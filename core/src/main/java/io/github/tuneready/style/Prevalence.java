package io.github.tuneready.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Estimates the share of LLM text among messages from how their scores are spread.
 *
 * <p>The scores are taken for a mixture of two spreads, that of human and that of LLM texts; the
 * share is the likeliest one. What such texts score depends on their kind, which is not known: so
 * the interval asks how far the estimate moves when the references are other mixtures of the known
 * sources, those that explain the scores better counting more, when the messages are another
 * sample, and adds how far estimates for unseen sources were off. The same numbers give the same
 * estimate: the generator of random numbers is seeded.
 */
public final class Prevalence {
  /** How often such an interval holds the truth. */
  public static final double CONFIDENCE = 0.9;

  private static final int CLASSES = StyleModel.CLASSES;
  private static final int REPLICATES = 400;
  private static final int STEPS = 60;

  /** Domains differ, so many messages of one tell no more about it than a few. */
  private static final double EVIDENCE = 20;

  private static final long SEED = 0x57A71E;

  /** Texts of one's own from which on they alone are the reference. */
  private static final int FEWEST_ANCHORS = 50;

  private final List<StyleReference> references;
  private final ReferenceSpreads human;
  private final ReferenceSpreads llm;
  private final double shift;

  /**
   * An estimate, all shares from 0 to 1.
   *
   * @param share the likeliest share
   * @param low the lower end of the interval
   * @param high the upper end
   * @param misfit how far the scores are from any mixture of the references, from 0 to 1
   */
  public record Estimate(double share, double low, double high, double misfit) {
    /** Whether a share lies in the interval. */
    public boolean holds(double other) {
      return low <= other && other <= high;
    }

    /** The same share with an interval that holds that of another estimate as well. */
    public Estimate including(Estimate other) {
      return new Estimate(share, Math.min(low, other.low), Math.max(high, other.high), misfit);
    }
  }

  /**
   * Estimates against references.
   *
   * @param references how known sources of both kinds score
   * @param shift how far an estimate may be off as domains differ, from 0 to 1
   */
  public Prevalence(List<StyleReference> references, double shift) {
    this.references = List.copyOf(references);
    this.human = new ReferenceSpreads(references, false);
    this.llm = new ReferenceSpreads(references, true);
    this.shift = shift;
  }

  /**
   * The same with texts of which the user knows who wrote them. Of one kind, 50 and more take the
   * place of all references of that kind, and halve what is added for unseen domains; of both kinds
   * they leave a quarter of it.
   */
  public Prevalence withAnchors(List<StyleReference> anchors) {
    List<StyleReference> kept = new ArrayList<>(references);
    double left = shift;
    for (boolean kind : new boolean[] {false, true}) {
      List<StyleReference> own =
          anchors.stream()
              .filter(anchor -> anchor.llm() == kind && anchor.texts() >= FEWEST_ANCHORS)
              .toList();
      if (!own.isEmpty()) {
        kept.removeIf(reference -> reference.llm() == kind);
        kept.addAll(own);
        left /= 2;
      }
    }
    return new Prevalence(kept, left);
  }

  /**
   * Estimates the share.
   *
   * @param counts messages by class of score; at least one
   */
  public Estimate of(long[] counts) {
    double total = Arrays.stream(counts).sum();
    double share = share(counts, total, human.mean(), llm.mean());
    double[] shares = new double[REPLICATES];
    double[] weights = new double[REPLICATES];
    replicate(counts, total, shares, weights);
    double low = quantile(shares, weights, (1 - CONFIDENCE) / 2);
    double high = quantile(shares, weights, (1 + CONFIDENCE) / 2);
    return new Estimate(
        share,
        Math.max(0, Math.min(share, low) - shift),
        Math.min(1, Math.max(share, high) + shift),
        misfit(counts, total));
  }

  private void replicate(long[] counts, double total, double[] shares, double[] weights) {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] likelihood = new double[shares.length];
    double best = Double.NEGATIVE_INFINITY;
    for (int r = 0; r < shares.length; r++) {
      double[] h = human.mixture(random);
      double[] l = llm.mixture(random);
      double share = share(counts, total, h, l);
      likelihood[r] = Math.min(1, EVIDENCE / total) * likelihood(counts, share, h, l);
      best = Math.max(best, likelihood[r]);
      double noise = deviation(counts, share, h, l) * ReferenceSpreads.gaussian(random);
      shares[r] = Math.max(0, Math.min(1, share + noise));
    }
    for (int r = 0; r < shares.length; r++) {
      weights[r] = StrictMath.exp(likelihood[r] - best);
    }
  }

  /** The likeliest share of a mixture of two spreads, by expectation and maximisation. */
  private static double share(long[] counts, double total, double[] h, double[] l) {
    double share = 0.5;
    for (int step = 0; step < STEPS; step++) {
      double sum = 0;
      for (int i = 0; i < CLASSES; i++) {
        sum += counts[i] * share * l[i] / (share * l[i] + (1 - share) * h[i]);
      }
      share = sum / total;
    }
    return Math.max(0, Math.min(1, share));
  }

  private static double likelihood(long[] counts, double share, double[] h, double[] l) {
    double sum = 0;
    for (int i = 0; i < CLASSES; i++) {
      sum += counts[i] * StrictMath.log(share * l[i] + (1 - share) * h[i]);
    }
    return sum;
  }

  private static double deviation(long[] counts, double share, double[] h, double[] l) {
    double information = 0;
    for (int i = 0; i < CLASSES; i++) {
      double slope = (l[i] - h[i]) / (share * l[i] + (1 - share) * h[i]);
      information += counts[i] * slope * slope;
    }
    return information > 0 ? 1 / Math.sqrt(information) : 1;
  }

  private static double quantile(double[] values, double[] weights, double level) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
    double target = level * Arrays.stream(weights).sum();
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= target) {
        return values[i];
      }
    }
    return values[order[order.length - 1]];
  }

  /**
   * The distance in variation between the scores and the nearest mixture of all sources, less what
   * chance makes of so few messages.
   */
  private double misfit(long[] counts, double total) {
    List<double[]> all = new ArrayList<>(human.spreads());
    all.addAll(llm.spreads());
    double[] weights = new double[all.size()];
    Arrays.fill(weights, 1.0 / all.size());
    double[] mixed = new double[CLASSES];
    for (int step = 0; step < STEPS; step++) {
      mix(all, weights, mixed);
      for (int k = 0; k < weights.length; k++) {
        double sum = 0;
        for (int i = 0; i < CLASSES; i++) {
          sum += counts[i] * all.get(k)[i] / mixed[i];
        }
        weights[k] *= sum / total;
      }
    }
    mix(all, weights, mixed);
    double distance = 0;
    double chance = 0;
    for (int i = 0; i < CLASSES; i++) {
      distance += Math.abs(counts[i] / total - mixed[i]) / 2;
      chance += Math.sqrt(mixed[i] * (1 - mixed[i]) / total / (2 * Math.PI));
    }
    return Math.max(0, distance - chance);
  }

  private static void mix(List<double[]> all, double[] weights, double[] mixed) {
    Arrays.fill(mixed, 0);
    for (int k = 0; k < weights.length; k++) {
      for (int i = 0; i < CLASSES; i++) {
        mixed[i] += weights[k] * all.get(k)[i];
      }
    }
  }
}
