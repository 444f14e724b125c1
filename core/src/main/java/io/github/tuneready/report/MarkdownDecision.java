package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import java.io.IOException;
import java.util.List;

/** The decision as Markdown, for a ticket or a page a team argues on. */
public final class MarkdownDecision implements DecisionWriter {
  /** A writer; it keeps nothing and serves all threads. */
  public MarkdownDecision() {}

  @Override
  public void write(Decision decision, Appendable out) throws IOException {
    out.append("# ").append(DecisionLines.outcome(decision)).append("\n\n");
    out.append(DecisionLines.headline(decision)).append("\n\n## Next steps\n\n");
    int number = 1;
    for (String step : decision.nextSteps()) {
      out.append(Integer.toString(number++)).append(". ").append(Sentences.of(step)).append("\n");
    }
    path(decision, out);
    list("Speaks against it", DecisionLines.facts(decision.contrary()), out);
    if (decision.prompting().isPresent()) {
      list("Prompting", CurveLines.prompting(decision.prompting().get()), out);
    }
    if (decision.curve().isPresent()) {
      LearningCurve curve = decision.curve().get();
      list("Learning curve", CurveLines.learning(curve), out);
      table(CurveLines.header(), CurveLines.points(curve), out);
    }
    if (decision.money().isPresent()) {
      Money money = decision.money().get();
      list("Money", MoneyLines.sentences(money), out);
      table(MoneyLines.monthHeader(money), MoneyLines.months(money), out);
      table(MoneyLines.volumeHeader(money), MoneyLines.volumes(money), out);
    }
    list("Not stated, and would make it surer", decision.missing(), out);
    list("Would change the answer", decision.wouldChange(), out);
  }

  private static void path(Decision decision, Appendable out) throws IOException {
    out.append(
        "\n## The way to the decision\n\n| question | answer | facts |\n| --- | --- | --- |\n");
    for (PathStep step : decision.path()) {
      String facts = String.join("; ", DecisionLines.facts(step.facts()));
      out.append("| ").append(cell(step.question()));
      out.append(" | ").append(cell(step.answer()));
      out.append(" | ").append(cell(facts)).append(" |\n");
    }
  }

  private static void list(String title, List<String> lines, Appendable out) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    out.append("\n## ").append(title).append("\n\n");
    for (String line : lines) {
      out.append("- ").append(safe(line)).append('\n');
    }
  }

  private static void table(List<String> header, List<List<String>> rows, Appendable out)
      throws IOException {
    out.append("\n| ").append(String.join(" | ", header)).append(" |\n|");
    out.append(" ---: |".repeat(header.size())).append('\n');
    for (List<String> row : rows) {
      out.append("| ").append(String.join(" | ", row)).append(" |\n");
    }
  }

  private static String cell(String text) {
    return safe(text).replace("|", "\\|");
  }

  /** No markup, link or mention comes from a file. */
  private static String safe(String text) {
    return Inert.text(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("![", "!\\[")
        .replace("](", "]\\(")
        .replace("@", "&#64;");
  }
}
