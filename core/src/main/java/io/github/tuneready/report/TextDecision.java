package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Fact;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import java.io.IOException;
import java.util.ArrayList;
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
        page.paragraph("  " + number++ + ". ", Sentences.of(step));
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
    if (decision.prompting().isPresent()) {
      list("Prompting", CurveLines.prompting(decision.prompting().get()), page);
    }
    if (decision.curve().isPresent()) {
      LearningCurve curve = decision.curve().get();
      list("Learning curve", CurveLines.learning(curve), page);
      table(CurveLines.header(), CurveLines.points(curve), page);
    }
    if (decision.money().isPresent()) {
      Money money = decision.money().get();
      list("Money", MoneyLines.sentences(money), page);
      table(MoneyLines.monthHeader(money), MoneyLines.months(money), page);
      table(MoneyLines.volumeHeader(money), MoneyLines.volumes(money), page);
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

  /** Columns as wide as they must be, the words on the right where figures are. */
  private static void table(List<String> header, List<List<String>> rows, TextPage page)
      throws IOException {
    List<List<String>> all = new ArrayList<>();
    all.add(header);
    all.addAll(rows);
    page.blank();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder("   ");
      for (int i = 0; i < row.size(); i++) {
        int column = i;
        int width = all.stream().mapToInt(one -> one.get(column).length()).max().orElse(0);
        line.append(" ".repeat(width - row.get(i).length() + (i == 0 ? 1 : 2))).append(row.get(i));
      }
      page.line(line.toString().stripTrailing());
    }
  }
}
