package io.github.tuneready.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much of the training answers resembles text of language models. An estimate for the whole,
 * never a statement about one text.
 *
 * @param messages answers that say something
 * @param scored of them those that could be assessed, equal ones once
 * @param repeated assessed answers that repeat another and are left out of the estimate
 * @param notAssessed how many could not be assessed, by the reason
 * @param estimate the estimate, or null where too few answers could be assessed
 * @param flaggedExamples examples with an answer that is more like LLM text than 99 % of human
 *     answers
 * @param markers what speaks for the estimate, in words, the most telling first
 * @param histogram assessed answers by their probability, in equal classes from 0 to 1
 */
public record StyleSummary(
    long messages,
    long scored,
    long repeated,
    Map<String, Long> notAssessed,
    @Nullable Estimate estimate,
    long flaggedExamples,
    List<String> markers,
    List<Long> histogram) {

  /** Copies what could change. */
  public StyleSummary {
    notAssessed = Collections.unmodifiableMap(new LinkedHashMap<>(notAssessed));
    markers = List.copyOf(markers);
    histogram = List.copyOf(histogram);
  }

  /**
   * The share of answers whose style resembles LLM text; all shares are from 0 to 1, in
   * thousandths: more is not known.
   *
   * @param prevalence the likeliest share
   * @param low the lower end of the interval
   * @param high the upper end of the interval
   * @param confidence how often such an interval holds the truth
   * @param caution why the estimate may be off, or null: "outside what was measured"
   */
  public record Estimate(
      double prevalence, double low, double high, double confidence, @Nullable String caution) {
    /** Checks the order of the shares. */
    public Estimate {
      if (!(0 <= low && low <= prevalence && prevalence <= high && high <= 1)) {
        throw new IllegalArgumentException(low + " to " + high + " around " + prevalence);
      }
      prevalence = thousandths(prevalence);
      low = thousandths(low);
      high = thousandths(high);
    }

    private static double thousandths(double share) {
      return BigDecimal.valueOf(share).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
  }

  /** The estimate where there is one. */
  public Estimate known() {
    return requireNonNull(estimate);
  }
}
