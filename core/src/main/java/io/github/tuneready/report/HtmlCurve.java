package io.github.tuneready.report;

import io.github.tuneready.cost.EarnedBack;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.decision.Money;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Draws what has been spent by the end of each month, and where the two lines cross. */
final class HtmlCurve {
  private static final int WIDTH = 720;
  private static final int LEFT = 40;
  private static final int RIGHT = 640;
  private static final int TOP = 16;
  private static final int BOTTOM = 200;

  private final HtmlPage page;
  private final Money money;
  private final double months;
  private final double most;

  HtmlCurve(HtmlPage page, Money money) {
    this.page = page;
    this.money = money;
    this.months = money.months().stream().mapToInt(Money.Month::month).max().orElse(0);
    this.most =
        money.months().stream()
            .mapToDouble(month -> Math.max(usd(month.prompted()), usd(month.tuned())))
            .max()
            .orElse(0);
  }

  /** Nothing where nothing is spent. */
  void write() {
    if (months == 0 || most == 0) {
      return;
    }
    page.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + (BOTTOM + 44),
        "role",
        "img",
        "aria-label",
        told());
    line("axis", LEFT, BOTTOM, RIGHT, BOTTOM);
    line("axis", LEFT, TOP, LEFT, BOTTOM);
    for (Money.Month month : money.months()) {
      text(x(month.month()), BOTTOM + 18, "middle", Integer.toString(month.month()));
    }
    text((LEFT + RIGHT) / 2.0, BOTTOM + 36, "middle", "months");
    curve("prompted", Money.Month::prompted);
    curve("tuned", Money.Month::tuned);
    names();
    crossing();
    page.close("svg");
  }

  private String told() {
    Money.Month last = last();
    String even =
        money
            .breakEven()
            .months()
            .map(month -> "the lines cross in " + time())
            .orElse("tuning never earns its cost");
    return "Spent by month "
        + last.month()
        + ": "
        + last.prompted()
        + " with the prompt, "
        + last.tuned()
        + " tuned; "
        + even;
  }

  private String time() {
    return EarnedBack.after(
        money.training(), money.before().perMonth().minus(money.after().perMonth()));
  }

  private void curve(String kind, Function<Money.Month, Usd> cost) {
    StringBuilder points = new StringBuilder();
    for (Money.Month month : money.months()) {
      points.append(
          String.format(Locale.ROOT, "%.1f,%.1f ", x(month.month()), y(usd(cost.apply(month)))));
    }
    page.raw("<polyline class=\"" + kind + "\" points=\"" + points.toString().strip() + "\"/>");
  }

  /** The names at the ends of the lines, kept a line of text apart. */
  private void names() {
    double prompted = y(usd(last().prompted()));
    double tuned = y(usd(last().tuned()));
    if (Math.abs(prompted - tuned) < 14) {
      double middle = Math.min(BOTTOM - 8, Math.max(TOP + 8, (prompted + tuned) / 2));
      boolean above = prompted <= tuned;
      prompted = middle + (above ? -7 : 7);
      tuned = middle + (above ? 7 : -7);
    }
    text(RIGHT + 6, prompted + 4, "start", "prompt");
    text(RIGHT + 6, tuned + 4, "start", "tuned");
  }

  private void crossing() {
    money
        .breakEven()
        .months()
        .filter(month -> month.doubleValue() <= months)
        .ifPresent(
            month -> {
              double x = x(month.doubleValue());
              line("limit", x, TOP, x, BOTTOM);
              boolean late = x > (LEFT + RIGHT) / 2.0;
              String earned = "paid back in " + time();
              text(x + (late ? -6 : 6), TOP + 4, late ? "end" : "start", earned);
            });
  }

  private Money.Month last() {
    List<Money.Month> all = money.months();
    return all.get(all.size() - 1);
  }

  private static double usd(Usd usd) {
    return usd.amount().doubleValue();
  }

  private double x(double month) {
    return LEFT + month / months * (RIGHT - LEFT);
  }

  private double y(double usd) {
    return BOTTOM - Math.max(0, usd) / most * (BOTTOM - TOP);
  }

  private void line(String kind, double x1, double y1, double x2, double y2) {
    page.raw(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
            kind,
            x1,
            y1,
            x2,
            y2));
  }

  private void text(double x, double y, String anchor, String text) {
    page.element(
        "text",
        text,
        "x",
        String.format(Locale.ROOT, "%.1f", x),
        "y",
        String.format(Locale.ROOT, "%.1f", y),
        "text-anchor",
        anchor);
  }
}
