package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sizes of model a price is for, where a provider bills by size.
 *
 * @param above billions of parameters, exclusive
 * @param upTo billions of parameters, inclusive
 */
public record ModelSize(BigDecimal above, BigDecimal upTo) {
  private static final Pattern BILLIONS =
      Pattern.compile("(?:^|[^a-z0-9.])(\\d{1,4}(?:\\.\\d{1,3})?)b(?![a-z0-9])");
  private static final Pattern EXPERTS = Pattern.compile("\\dx\\d");

  /** Checks the order. */
  public ModelSize {
    if (above.signum() < 0 || above.compareTo(upTo) >= 0) {
      throw new IllegalArgumentException("parametersBillion: above must be less than upTo");
    }
  }

  /**
   * The billions of parameters a lower-case model name states, such as 8 in {@code llama-3.1-8b};
   * empty where it states none, or several experts as in {@code 8x7b}.
   */
  public static Optional<BigDecimal> stated(String model) {
    Matcher billions = BILLIONS.matcher(model);
    if (EXPERTS.matcher(model).find() || !billions.find()) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(billions.group(1)));
  }

  boolean holds(BigDecimal billions) {
    return billions.compareTo(above) > 0 && billions.compareTo(upTo) <= 0;
  }
}
