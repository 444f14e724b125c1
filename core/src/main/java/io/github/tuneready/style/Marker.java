package io.github.tuneready.style;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to say of a number that is as in LLM text and not as in human text.
 *
 * @param name of the number
 * @param more where LLM text has more of it
 * @param less where LLM text has less of it
 * @param unit how it is told
 */
public record Marker(String name, String more, String less, Unit unit) {
  /** How far the two kinds of text must differ, in deviations, to be told of. */
  private static final double TELLING = 0.3;

  /** How far on the way from human to LLM text a mean must be. */
  private static final double FAR = 0.6;

  /** How often the distance between the kinds is counted at most: far beyond it is no stronger. */
  private static final double MOST = 2;

  /** How a number is told. */
  public enum Unit {
    /** As it is. */
    NUMBER(""),
    /** A share of the sentences. */
    SHARE(" in 100 sentences"),
    /** The root of a share of the words. */
    WORDS(" in 100 words");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    private String figure(double value) {
      return switch (this) {
        case NUMBER -> String.format(Locale.ROOT, "%.2f", value);
        case SHARE -> String.format(Locale.ROOT, "%.0f", 100 * value);
        case WORDS -> String.format(Locale.ROOT, "%.1f", 100 * value * value);
      };
    }
  }

  /**
   * A marker put into words.
   *
   * @param strength the larger, the more telling; above 0
   * @param words what is said
   */
  public record Told(double strength, String words) {}

  /**
   * Puts a mean into words if it speaks for LLM text.
   *
   * @param value the mean over messages
   * @param norms what is usual
   * @param i where in the norms
   */
  public Optional<Told> told(double value, CounterNorms norms, int i) {
    double human = norms.human()[i];
    double llm = norms.llm()[i];
    double apart = Math.abs(llm - human) / norms.deviation()[i];
    double way = (value - human) / (llm - human);
    if (!(apart >= TELLING && way >= FAR)) {
      return Optional.empty();
    }
    String words =
        "%s: %s%s (human text %s, LLM text %s)"
            .formatted(
                llm > human ? more : less,
                unit.figure(value),
                unit.label,
                unit.figure(human),
                unit.figure(llm));
    return Optional.of(new Told(apart * Math.min(way, MOST), words));
  }

  /** The words, the most telling first. */
  public static List<String> strongest(Stream<Told> told) {
    return told.sorted(Comparator.comparingDouble(Told::strength).reversed())
        .map(Told::words)
        .toList();
  }
}
