package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * A graphics card that tuning is commonly rented on.
 *
 * <p>Peak: dense BF16, from the makers' data sheets. Prices of an hour: the ends from mercatus-ai
 * (May 2026), the middle from pricegpu (early 2026; A100 $1.49 to 2.49, H100 $2.49 to 3.99). The
 * upper end of the H100 and the B200 are what Fireworks asks for a deployment on demand, $7 and $10
 * (2026). They change by the week; give your own.
 */
public enum Gpu {
  /** NVIDIA A100, 80 GB. */
  A100("A100", "312", "0.80", "1.99", "3.00"),
  /** NVIDIA H100, SXM. */
  H100("H100", "989", "1.99", "3.24", "7.00"),
  /** NVIDIA B200, SXM. */
  B200("B200", "2250", "10.00", "10.00", "10.00");

  /** Where the prices of an hour stand. */
  public static final String SOURCE =
      "as rented: mercatus-ai, 2026-05; pricegpu, early 2026; Fireworks on demand, 2026";

  private static final int TERA = 12;

  private final String label;
  private final BigDecimal peak;
  private final String low;
  private final String expected;
  private final String high;

  Gpu(String label, String teraFlops, String low, String expected, String high) {
    this.label = label;
    this.peak = new BigDecimal(teraFlops).scaleByPowerOfTen(TERA);
    this.low = low;
    this.expected = expected;
    this.high = high;
  }

  /** The card of a name, in any case. */
  public static Optional<Gpu> of(String name) {
    for (Gpu gpu : values()) {
      if (gpu.label.equals(name.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(gpu);
      }
    }
    return Optional.empty();
  }

  /** The name as printed. */
  public String label() {
    return label;
  }

  /** Floating-point operations a second at the very best. */
  public BigDecimal peak() {
    return peak;
  }

  /** What an hour is rented for. */
  public UsdRange perHour() {
    return UsdRange.of(low, expected, high);
  }
}
