package io.github.tuneready.report;

import io.github.tuneready.cost.BreakEven;
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
        "Tuning costs %s once, reckoned from %s."
            .formatted(money.training(), DecisionLines.fact(money.trainingBasis())));
    lines.add(breakEven(money.breakEven()));
    lines.add(turn(money));
    money
        .ownHostingFrom()
        .ifPresent(
            calls ->
                lines.add(
                    "A model of your own costs less than the prompt from "
                        + Figures.count(calls, "call")
                        + " a month on, as long as its cards keep up."));
    lines.add("Prices of " + money.pricesAsOf() + "; work of people is not in them.");
    return lines;
  }

  private static String breakEven(BreakEven even) {
    return even.isReached()
        ? "Tuning has earned its cost after "
            + Figures.count(even.calls().orElseThrow(), "call")
            + ", "
            + even.months().orElseThrow().toPlainString()
            + " months."
        : "Tuning never earns its cost: " + even.why() + ".";
  }

  private static String turn(Money money) {
    if (money.flips().isEmpty()) {
      return "No number of calls turns that.";
    }
    long calls = money.flips().getAsLong();
    boolean now = money.before().callsPerMonth() >= calls;
    return "It pays within "
        + Figures.count(money.withinMonths(), "month")
        + " from "
        + Figures.count(calls, "call")
        + " a month on: "
        + (now ? "below that the answer turns." : "at that volume the answer turns.");
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
        "earned back after",
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
              volume.months().map(months -> months.toPlainString() + " months").orElse("never"),
              volume.pays() ? "yes" : "no"));
    }
    return rows;
  }
}
