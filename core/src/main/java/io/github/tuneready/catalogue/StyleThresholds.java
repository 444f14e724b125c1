package io.github.tuneready.catalogue;

import io.github.tuneready.style.StyleReference;
import java.util.List;

/**
 * By what the style of the answers is judged. Shares are from 0 to 1; the numbers are our advice,
 * 2026-11.
 *
 * @param prevalence share of LLM text that the interval's lower end must pass for a warning: 0.5
 * @param opener share of answers with one and the same opener from which on it is told of: 0.3
 * @param distinct share of different sequences of four words below which answers repeat: 0.5
 * @param anchors how texts score of which the user knows who wrote them; none for the library's own
 *     references alone
 */
public record StyleThresholds(
    double prevalence, double opener, double distinct, List<StyleReference> anchors) {
  /** Checks the ranges. */
  public StyleThresholds {
    share("prevalence", prevalence);
    share("opener", opener);
    share("distinct", distinct);
    anchors = List.copyOf(anchors);
  }

  private static void share(String key, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("style." + key + ": must be from 0 to 1");
    }
  }

  /** The project's numbers. */
  public static StyleThresholds standard() {
    return new StyleThresholds(0.5, 0.3, 0.5, List.of());
  }

  /** These numbers with texts of known writers. */
  public StyleThresholds withAnchors(List<StyleReference> value) {
    return new StyleThresholds(prevalence, opener, distinct, value);
  }
}
