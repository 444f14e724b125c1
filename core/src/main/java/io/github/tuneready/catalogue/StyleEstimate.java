package io.github.tuneready.catalogue;

import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.StyleStatistics;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleModel;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of the training answers resembles LLM text.
 *
 * @param spread the different assessed answers by score
 * @param share the estimate, empty where too few answers could be assessed
 */
public record StyleEstimate(StyleStatistics.Spread spread, Optional<Prevalence.Estimate> share) {
  /** Fewer answers tell nothing about a data set. */
  public static final int FEWEST = 20;

  /** So far from every mixture of the references, nothing known is like the answers. */
  private static final double OUTSIDE = 0.12;

  /** The estimate for what was seen, under a policy. */
  public static StyleEstimate of(Policy policy, Statistics statistics) {
    StyleStatistics.Spread spread = statistics.style().spread(copies(policy, statistics));
    if (spread.total() < FEWEST) {
      return new StyleEstimate(spread, Optional.empty());
    }
    StyleModel model = StyleModel.standard();
    Prevalence prevalence =
        new Prevalence(model.references(), model.shift()).withAnchors(policy.style().anchors());
    return new StyleEstimate(spread, Optional.of(prevalence.of(spread.scores())));
  }

  /** Examples that nearly repeat an earlier one: a group counts once. */
  private static long[] copies(Policy policy, Statistics statistics) {
    if (!policy.stages().duplicates()) {
      return new long[0];
    }
    var copies = statistics.nearDuplicates().examples().groups().copies();
    long[] positions = new long[copies.size()];
    Arrays.setAll(positions, copies::position);
    Arrays.sort(positions);
    return positions;
  }

  /** Why the estimate may be off, or null. */
  public @Nullable String caution() {
    return share
        .filter(estimate -> estimate.misfit() > OUTSIDE)
        .map(
            estimate ->
                "outside what was measured: the answers score like no known mixture of texts")
        .orElse(null);
  }
}
