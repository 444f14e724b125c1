package io.github.tuneready.report;

import io.github.tuneready.cost.EarnedBack;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.decision.Money;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of what has been spent by the end of each month, with the prompt and tuned, and of
 * where the two lines cross.
 */
final class HtmlCurve {
  private static final double LEFT = 40;
  private static final double RIGHT = 640;
  private static final double TOP = 16;
  private static final double BOTTOM = 200;

  /** How far apart two names are that can both be read. */
  private static final double LINE = 14;

  private final Money money;
  private final double most;

  HtmlCurve(Money money) {
    this.money = money;
    this.most =
        money.months().stream()
            .mapToDouble(month -> Math.max(usd(month.prompted()), usd(month.tuned())))
            .max()
            .orElse(0);
  }

  /** Whether there is anything to draw. */
  boolean drawn() {
    return most > 0 && last().month() > 0;
  }

  /** What the drawing says. */
  String told() {
    String even =
        money
            .breakEven()
            .months()
            .map(month -> "the lines cross in " + time())
            .orElse("tuning never earns its cost");
    return "Spent by month "
        + last().month()
        + ": "
        + last().prompted()
        + " with the prompt, "
        + last().tuned()
        + " tuned; "
        + even;
  }

  /** When tuning has earned its cost. */
  String time() {
    return EarnedBack.after(
        money.training(), money.before().perMonth().minus(money.after().perMonth()));
  }

  List<Integer> months() {
    return money.months().stream().map(Money.Month::month).toList();
  }

  String points(Function<Money.Month, Usd> cost) {
    return money.months().stream()
        .map(month -> x(month.month()) + "," + y(usd(cost.apply(month))))
        .collect(Collectors.joining(" "));
  }

  /** Where the name of the upper or lower line stands, at its end. */
  double promptName() {
    return name(last().prompted(), last().tuned(), true);
  }

  /** Where the name of the other line stands. */
  double tunedName() {
    return name(last().tuned(), last().prompted(), false);
  }

  /** At the end of a line, or as far from the other as it takes to read both. */
  private double name(Usd own, Usd other, boolean aboveIfEqual) {
    double at = y(usd(own));
    double beside = y(usd(other));
    if (Math.abs(at - beside) < LINE) {
      double middle = Math.min(BOTTOM - 8, Math.max(TOP + 8, (at + beside) / 2));
      boolean above = at < beside || (at == beside && aboveIfEqual);
      at = middle + (above ? -LINE / 2 : LINE / 2);
    }
    return Figures.tenths(at + 4);
  }

  /** Where the lines cross; null if not in the months drawn. */
  @Nullable Double crossing() {
    return money
        .breakEven()
        .months()
        .map(month -> month.doubleValue())
        .filter(month -> month <= last().month())
        .map(this::x)
        .orElse(null);
  }

  /** Whether they cross in the right half. */
  boolean late() {
    Double crossing = crossing();
    return crossing != null && crossing > (LEFT + RIGHT) / 2;
  }

  private Money.Month last() {
    List<Money.Month> all = money.months();
    return all.get(all.size() - 1);
  }

  private static double usd(Usd usd) {
    return usd.amount().doubleValue();
  }

  double x(double month) {
    return Figures.tenths(LEFT + month / last().month() * (RIGHT - LEFT));
  }

  private double y(double usd) {
    return Figures.tenths(BOTTOM - Math.max(0, usd) / most * (BOTTOM - TOP));
  }
}
