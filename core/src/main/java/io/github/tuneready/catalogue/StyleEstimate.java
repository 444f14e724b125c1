package io.github.tuneready.catalogue;

import io.github.tuneready.grammar.SecondOpinion;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.StyleStatistics;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleModel;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of the training answers resembles LLM text.
 *
 * @param spread the different assessed answers by score
 * @param first the estimate by words, signs and layout; empty where too few answers could be
 *     assessed
 * @param second what grammar alone says; empty where the first estimate may be none at all, where
 *     too few answers could be assessed, and where the user knows texts of his own
 */
public record StyleEstimate(
    StyleStatistics.Spread spread,
    Optional<Prevalence.Estimate> first,
    Optional<SecondOpinion> second) {
  /** Fewer answers tell nothing about a data set. */
  public static final int FEWEST = 20;

  /** Below this lower end there may be nothing to speak of. */
  private static final double TELLING = 0.1;

  private static final long[] NONE = {};

  /** So far from every mixture of the references, nothing known is like the answers. */
  private static final double OUTSIDE = 0.12;

  /**
   * Gets ready for {@link #of} where it will likely ask for a second opinion, beside what the
   * caller does next.
   *
   * @param threads how many may be used; with one there is no beside
   */
  public static void prepare(Policy policy, Statistics statistics, int threads) {
    if (threads > 1) {
      first(policy, statistics.style().spread(NONE))
          .filter(one -> asksForSecond(policy, one))
          .ifPresent(one -> statistics.style().prepareSecondOpinion(threads));
    }
  }

  /** The estimate for what was seen, under a policy. */
  public static StyleEstimate of(Policy policy, Statistics statistics) {
    long[] copies = copies(policy, statistics);
    StyleStatistics.Spread spread = statistics.style().spread(copies);
    Optional<Prevalence.Estimate> first = first(policy, spread);
    return new StyleEstimate(
        spread,
        first,
        first
            .filter(one -> asksForSecond(policy, one))
            .flatMap(one -> statistics.style().secondOpinion(copies)));
  }

  private static Optional<Prevalence.Estimate> first(Policy policy, StyleStatistics.Spread spread) {
    if (spread.total() < FEWEST) {
      return Optional.empty();
    }
    StyleModel model = StyleModel.standard();
    Prevalence prevalence = new Prevalence(model.references(), model.shift());
    return Optional.of(prevalence.withAnchors(policy.style().anchors()).of(spread.scores()));
  }

  private static boolean asksForSecond(Policy policy, Prevalence.Estimate first) {
    return first.low() >= TELLING && policy.style().anchors().isEmpty();
  }

  /** Examples that nearly repeat an earlier one: a group counts once. */
  private static long[] copies(Policy policy, Statistics statistics) {
    if (!policy.stages().duplicates()) {
      return NONE;
    }
    var copies = statistics.nearDuplicates().examples().groups().copies();
    long[] positions = new long[copies.size()];
    Arrays.setAll(positions, copies::position);
    Arrays.sort(positions);
    return positions;
  }

  /**
   * The share, empty where too few answers could be assessed. Its interval holds those of both
   * estimates: one interval alone was too narrow where a second is asked for (docs/style-model.md).
   */
  public Optional<Prevalence.Estimate> share() {
    return first.map(one -> second.map(other -> one.including(other.share())).orElse(one));
  }

  /** The share if it is certain enough that there is something to speak of. */
  public Optional<Prevalence.Estimate> telling() {
    return share().filter(estimate -> estimate.low() >= TELLING);
  }

  /** Why the estimate may be off, or null. */
  public @Nullable String caution() {
    if (first.isPresent() && first.get().misfit() > OUTSIDE) {
      return "outside what was measured: the answers score like no known mixture of texts";
    }
    if (first.isPresent() && second.isPresent() && !agree(first.get(), second.get())) {
      return String.format(
          Locale.ROOT,
          "two estimates differ: %.0f %% by words and layout, %.0f %% by grammar alone",
          100 * first.get().share(),
          100 * second.get().share().share());
    }
    return null;
  }

  private static boolean agree(Prevalence.Estimate first, SecondOpinion second) {
    return first.holds(second.share().share());
  }
}
