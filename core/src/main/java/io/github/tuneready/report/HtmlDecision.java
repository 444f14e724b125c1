package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.Money;
import io.github.tuneready.decision.PathStep;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the decision with the way to it. */
final class HtmlDecision {
  private final HtmlPage page;

  HtmlDecision(HtmlPage page) {
    this.page = page;
  }

  void write(@Nullable Decision decision) {
    if (decision == null) {
      return;
    }
    page.element("h2", "Should it be fine-tuned at all? " + DecisionLines.outcome(decision));
    page.element("p", DecisionLines.headline(decision));
    page.open("ol");
    decision.nextSteps().forEach(step -> page.element("li", Sentences.of(step)));
    page.close("ol");
    List<List<String>> rows = new ArrayList<>();
    for (PathStep step : decision.path()) {
      List<String> facts = step.facts().stream().map(DecisionLines::fact).toList();
      rows.add(List.of(step.question(), step.answer(), String.join("; ", facts)));
    }
    page.table("The way to the decision", List.of("question", "answer", "facts"), rows, false);
    list("Speaks against it", decision.contrary().stream().map(DecisionLines::fact).toList());
    decision.prompting().ifPresent(curve -> list("Prompting", CurveLines.prompting(curve)));
    decision.curve().ifPresent(this::learning);
    decision.money().ifPresent(this::money);
    list("Not stated, and would make it surer", decision.missing());
    list("Would change the answer", decision.wouldChange());
  }

  private void learning(LearningCurve curve) {
    list("Learning curve", CurveLines.learning(curve));
    page.table(
        "Accuracy by number of examples", CurveLines.header(), CurveLines.points(curve), true);
  }

  private void money(Money money) {
    list("Money", MoneyLines.sentences(money));
    new HtmlCurve(page, money).write();
    page.table(
        "What it costs in all, month by month",
        MoneyLines.monthHeader(money),
        MoneyLines.months(money),
        true);
    page.table(
        "What other volumes would come to",
        MoneyLines.volumeHeader(money),
        MoneyLines.volumes(money),
        true);
  }

  private void list(String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.element("h3", title).open("ul");
      lines.forEach(line -> page.element("li", line));
      page.close("ul");
    }
  }
}
