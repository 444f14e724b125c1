package io.github.tuneready.report;

import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Fact;
import io.github.tuneready.decision.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sentences about a decision that text and Markdown share. What comes from a file is inert. */
final class DecisionLines {
  private DecisionLines() {}

  static String outcome(Decision decision) {
    return decision.outcome().name().replace('_', ' ');
  }

  static String headline(Decision decision) {
    return decision.leaf().headline() + ".";
  }

  /** A fact with whose it is. */
  static String fact(Fact fact) {
    String whose =
        switch (fact.origin()) {
          case EVIDENCE -> "evidence: " + fact.key();
          case DATASET -> "data: " + fact.key();
          case TABLES -> "tables";
          case DEFAULT -> "assumed: " + fact.key();
        };
    return Inert.text(fact.text()) + " [" + whose + "]";
  }

  /** What the money says, a sentence each. */
  static List<String> money(Money money) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Tuning "
            + Inert.text(money.tuned())
            + " costs "
            + money.training()
            + " once, reckoned from "
            + fact(money.trainingBasis())
            + ".");
    lines.add(
        "A month costs "
            + money.before().perMonth()
            + " with "
            + Inert.text(money.prompted())
            + " and "
            + money.after().perMonth()
            + " tuned, at "
            + Figures.count(money.before().callsPerMonth(), "call")
            + ".");
    BreakEven even = money.breakEven();
    lines.add(
        even.isReached()
            ? "Tuning has earned its cost after "
                + Figures.count(even.calls().orElseThrow(), "call")
                + ", "
                + even.months().orElseThrow().toPlainString()
                + " months."
            : "Tuning never earns its cost: " + even.why() + ".");
    if (money.flips().isPresent()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "The answer turns at %,d calls a month: from there on it pays within a year.",
              money.flips().getAsLong()));
    }
    lines.add("Prices of " + money.pricesAsOf() + "; work of people is not in them.");
    return lines;
  }

  /** The rows of the comparison by month, the header first. */
  static List<List<String>> months(Money money) {
    boolean own = money.months().get(0).selfHosted().isPresent();
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        own
            ? List.of("spent by month", "prompt", "tuned", "self-hosted")
            : List.of("spent by month", "prompt", "tuned"));
    for (Money.Month month : money.months()) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(month.month()));
      row.add(month.prompted().toString());
      row.add(month.tuned().toString());
      month.selfHosted().ifPresent(cost -> row.add(cost.expected().toString()));
      rows.add(row);
    }
    return rows;
  }
}
