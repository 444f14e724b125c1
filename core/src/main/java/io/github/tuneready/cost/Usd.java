package io.github.tuneready.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * An amount of US dollars, exact: decimal, never binary. Equal amounts are equal however many zeros
 * they were written with. Products are exact; quotients carry 34 digits. Only {@link #cents} and
 * {@link #toString} round, half up, to the cent.
 *
 * @param amount dollars, without trailing zeros after the point
 */
public record Usd(BigDecimal amount) implements Comparable<Usd> {
  /** Nothing. */
  public static final Usd ZERO = new Usd(BigDecimal.ZERO);

  private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

  /** Drops trailing zeros after the point. */
  public Usd {
    BigDecimal stripped = amount.stripTrailingZeros();
    amount = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The amount a decimal text such as {@code 0.075} says. */
  public static Usd of(String dollars) {
    return new Usd(new BigDecimal(dollars));
  }

  /** The sum. */
  public Usd plus(Usd other) {
    return new Usd(amount.add(other.amount));
  }

  /** The difference, negative where the other is more. */
  public Usd minus(Usd other) {
    return new Usd(amount.subtract(other.amount));
  }

  /** The amount that many times. */
  public Usd times(long count) {
    return times(BigDecimal.valueOf(count));
  }

  /** The amount that many times. */
  public Usd times(BigDecimal count) {
    return new Usd(amount.multiply(count));
  }

  /** What that many tokens cost where this is the price of a million. */
  public Usd perMillion(BigDecimal tokens) {
    return new Usd(amount.multiply(tokens).scaleByPowerOfTen(-6));
  }

  /** How often the other, which must be more than nothing, goes into this. */
  public BigDecimal over(Usd other) {
    return amount.divide(other.amount, MathContext.DECIMAL128);
  }

  /** Whether this is more than nothing. */
  public boolean isPositive() {
    return amount.signum() > 0;
  }

  /** Rounded to the cent, half up, with two decimals. */
  public BigDecimal cents() {
    return amount.setScale(2, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Usd other) {
    return amount.compareTo(other.amount);
  }

  /** As printed: {@code $1,224.00}; {@code <$0.01} for what is something but rounds to nothing. */
  @Override
  public String toString() {
    if (isPositive() && amount.compareTo(HALF_A_CENT) < 0) {
      return "<$0.01";
    }
    BigDecimal cents = cents();
    DecimalFormat format =
        new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return (cents.signum() < 0 ? "-$" : "$") + format.format(cents.abs());
  }
}
