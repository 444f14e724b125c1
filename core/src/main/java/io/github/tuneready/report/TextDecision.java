package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Fact;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import java.io.IOException;
import java.util.List;

/**
 * The decision for people at a terminal: the way to it first, and last what it is and what next.
 */
public final class TextDecision implements DecisionWriter {
  private final TextOptions options;

  /** A writer; it keeps nothing and serves all threads. */
  public TextDecision(TextOptions options) {
    this.options = options;
  }

  @Override
  public void write(Decision decision, Appendable out) throws IOException {
    TextPage page = new TextPage(out, options);
    if (!options.quiet()) {
      page.line(page.ink().bold("Tuneready") + page.ink().faint("  should we fine-tune?"));
      page.blank();
      reasons(decision, page);
      page.rule();
    }
    page.line(page.ink().bold(DecisionLines.outcome(decision)));
    page.paragraph("  ", DecisionLines.headline(decision));
    if (!options.quiet()) {
      page.blank();
      page.line(page.ink().bold("Next"));
      int number = 1;
      for (String step : decision.nextSteps()) {
        page.paragraph("  " + number++ + ". ", step + ".");
      }
    }
  }

  /** The way, and what else bears on it: a section of the report of a check as well. */
  static void reasons(Decision decision, TextPage page) throws IOException {
    page.line(page.ink().bold("The way to the decision"));
    for (PathStep step : decision.path()) {
      page.paragraph(
          (step.stops() ? "  > " : "  - "), step.question() + " " + Inert.text(step.answer()));
      for (Fact fact : step.facts()) {
        page.paragraph("      ", DecisionLines.fact(fact));
      }
    }
    facts("Speaks against it", decision.contrary(), page);
    if (decision.money().isPresent()) {
      money(decision.money().get(), page);
    }
    list("Not stated, and would make it surer", decision.missing(), page);
    list("Would change the answer", decision.wouldChange(), page);
  }

  private static void facts(String title, List<Fact> facts, TextPage page) throws IOException {
    list(title, facts.stream().map(DecisionLines::fact).toList(), page);
  }

  private static void list(String title, List<String> lines, TextPage page) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.ink().bold(title));
    for (String line : lines) {
      page.paragraph("  - ", line);
    }
  }

  private static void money(Money money, TextPage page) throws IOException {
    list("Money", DecisionLines.money(money), page);
    page.blank();
    for (List<String> row : DecisionLines.months(money)) {
      StringBuilder line = new StringBuilder("  ");
      for (String cell : row) {
        line.append(" ".repeat(Math.max(0, 16 - cell.length()))).append(cell);
      }
      page.line(line.toString());
    }
  }
}
