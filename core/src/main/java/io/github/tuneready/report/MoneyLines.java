package io.github.tuneready.report;

import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.EarnedBack;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.decision.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Money in sentences and tables that all formats for people share. */
final class MoneyLines {
  private MoneyLines() {}

  /** What the money says, a sentence each. */
  static List<String> sentences(Money money) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "A month costs %s with %s and %s with %s tuned, at %s a month."
            .formatted(
                money.before().perMonth(),
                Inert.text(money.prompted()),
                money.after().perMonth(),
                Inert.text(money.tuned()),
                Figures.count(money.before().callsPerMonth(), "call")));
    lines.add(
        "Tuning costs %s once: %s."
            .formatted(money.training(), DecisionLines.fact(money.trainingBasis())));
    lines.add(breakEven(money));
    lines.add(turn(money));
    money
        .ownHostingFrom()
        .ifPresent(
            calls ->
                lines.add(
                    "A model of your own costs less than the prompt from "
                        + Figures.count(calls, "call")
                        + " a month on, as long as its cards keep up."));
    lines.add("The prices are those of " + money.pricesAsOf() + "; people's work is not in them.");
    if (!money.sources().isEmpty()) {
      lines.add("They stand at: " + PriceSources.told(money.sources()) + ".");
    }
    return lines;
  }

  private static String breakEven(Money money) {
    BreakEven even = money.breakEven();
    return even.isReached()
        ? "Tuning pays for itself in "
            + EarnedBack.after(
                money.training(), money.before().perMonth().minus(money.after().perMonth()))
            + ", after "
            + Figures.count(even.calls().orElseThrow(), "call")
            + "."
        : "Tuning never pays for itself: " + even.why() + ".";
  }

  private static String turn(Money money) {
    if (money.flips().isEmpty()) {
      return "No number of calls would change that.";
    }
    long calls = money.flips().getAsLong();
    boolean now = money.before().callsPerMonth() >= calls;
    return "The line is at "
        + Figures.count(calls, "call")
        + " a month: from there on tuning pays for itself within "
        + Figures.count(money.withinMonths(), "month")
        + (now ? "; you are above it." : "; you are below it.");
  }

  /** The header of the comparison by month. */
  static List<String> monthHeader(Money money) {
    return isOwn(money)
        ? List.of("spent after", "prompt", "tuned", "self-hosted", "least")
        : List.of("spent after", "prompt", "tuned", "least");
  }

  /** The rows of the comparison by month. */
  static List<List<String>> months(Money money) {
    List<List<String>> rows = new ArrayList<>();
    for (Money.Month month : money.months()) {
      List<String> row = new ArrayList<>();
      row.add(Figures.count(month.month(), "month"));
      row.add(month.prompted().toString());
      row.add(month.tuned().toString());
      month.selfHosted().ifPresent(cost -> row.add(range(cost)));
      row.add(least(month));
      rows.add(row);
    }
    return rows;
  }

  private static boolean isOwn(Money money) {
    return money.months().get(0).selfHosted().isPresent();
  }

  private static String range(UsdRange cost) {
    return cost.low().equals(cost.high())
        ? cost.expected().toString()
        : cost.low() + " - " + cost.high();
  }

  private static String least(Money.Month month) {
    boolean tuned = month.tuned().compareTo(month.prompted()) < 0;
    Optional<UsdRange> own = month.selfHosted();
    if (own.isPresent()
        && own.get().expected().compareTo(tuned ? month.tuned() : month.prompted()) < 0) {
      return "self-hosted";
    }
    return tuned ? "tuned" : "prompt";
  }

  /** The header of the comparison by volume. */
  static List<String> volumeHeader(Money money) {
    return List.of(
        "calls a month",
        "saved a month",
        "paid back in",
        "within " + Figures.count(money.withinMonths(), "month"));
  }

  /** What other volumes would come to. */
  static List<List<String>> volumes(Money money) {
    List<List<String>> rows = new ArrayList<>();
    for (Money.Volume volume : money.volumes()) {
      boolean now = volume.callsPerMonth() == money.before().callsPerMonth();
      rows.add(
          List.of(
              Figures.count(volume.callsPerMonth()) + (now ? " (now)" : ""),
              volume.saved().toString(),
              volume.saved().isPositive()
                  ? EarnedBack.after(money.training(), volume.saved())
                  : "never",
              volume.pays() ? "yes" : "no"));
    }
    return rows;
  }
}
