package io.github.tuneready.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From how many lines on the findings of a rule are errors. Immutable.
 *
 * @param most the most lines that are no error: a number, or a percentage of the examples
 * @param percent whether it is a percentage
 */
public record Limit(BigDecimal most, boolean percent) implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Pattern FORM = Pattern.compile("> *(\\d{1,12}(?:\\.\\d{1,6})?) *(%?)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Checks the range. */
  public Limit {
    if (most.signum() < 0 || (percent && most.compareTo(HUNDRED) > 0)) {
      throw new IllegalArgumentException("error-if: must be 0 or more, and at most 100 %");
    }
  }

  /** The limit that a text such as {@code > 1%} or {@code > 20} stands for, or none. */
  public static Optional<Limit> of(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    BigDecimal most = new BigDecimal(form.group(1));
    boolean percent = !form.group(2).isEmpty();
    return percent && most.compareTo(HUNDRED) > 0
        ? Optional.empty()
        : Optional.of(new Limit(most, percent));
  }

  /** Whether a number of lines out of a number of examples is more than this. */
  public boolean isPassed(long lines, long examples) {
    BigDecimal found = BigDecimal.valueOf(lines);
    return percent
        ? found.multiply(HUNDRED).compareTo(most.multiply(BigDecimal.valueOf(examples))) > 0
        : found.compareTo(most) > 0;
  }

  /** How severe findings are that would be of some severity without the limit. */
  public Severity severity(Severity usual, long lines, long examples) {
    if (usual == Severity.OFF) {
      return usual;
    }
    if (isPassed(lines, examples)) {
      return Severity.ERROR;
    }
    return usual == Severity.ERROR ? Severity.WARNING : usual;
  }

  /** The text that {@link #of} reads. */
  @Override
  public String toString() {
    return "> " + most.toPlainString() + (percent ? "%" : "");
  }
}
