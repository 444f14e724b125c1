package io.github.tuneready.training;

import io.github.tuneready.grammar.GrammarModel;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleReference;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** The figures of the second opinion, as Markdown: all from scores of unseen sources. */
final class GrammarFigures {
  private static final int FEWEST = 30;
  private static final int MESSAGES = 200;

  private final Scored first;
  private final Scored second;
  private final GrammarModel model;
  private final StringBuilder out = new StringBuilder();

  GrammarFigures(Scored first, Scored second, GrammarModel model) {
    this.first = first;
    this.second = second;
    this.model = model;
  }

  String text() {
    out.append(AurocTable.of(second));
    line("");
    bySource();
    line("Domain-shift term: %.2f.", model.shift());
    line("");
    opinions();
    return out.toString();
  }

  private void bySource() {
    double[] human = AurocTable.scores(second, false, i -> true);
    double[] llm = AurocTable.scores(second, true, i -> true);
    line("| source | texts | AUROC |");
    line("|---|---|---|");
    second
        .bySource()
        .forEach(
            (source, rows) -> {
              if (rows.size() >= FEWEST) {
                double[] own = Auroc.pick(second, rows.stream().mapToInt(Integer::intValue));
                double auroc = second.llm(rows.get(0)) ? Auroc.of(own, human) : Auroc.of(llm, own);
                line("| %s | %,d | %.3f |", source, rows.size(), auroc);
              }
            });
    line("");
  }

  private void opinions() {
    List<StyleReference> firsts = first.references(first.edges());
    double shift = DomainShift.fitted(firsts, 200, 1_000);
    List<OpinionPairs.Trial> trials =
        new OpinionPairs(first, second, shift, model.shift()).trials(MESSAGES);
    line("| mixtures of %d answers | trials | | error | coverage of 90 %% | width |", MESSAGES);
    line("|---|---|---|---|---|---|");
    told("all", trials, trial -> true);
    told("first estimate from 10 % on", trials, trial -> trial.first().low() >= 0.1);
    told("first estimate from 50 % on", trials, trial -> trial.first().low() > 0.5);
    line("");
    line(
        "The second estimate lies outside the first one's interval in %,d of %,d.",
        trials.stream().filter(t -> !t.first().holds(t.second().share())).count(), trials.size());
  }

  private void told(
      String name, List<OpinionPairs.Trial> trials, Predicate<OpinionPairs.Trial> which) {
    List<OpinionPairs.Trial> kept = trials.stream().filter(which).toList();
    row(name, "first", kept, OpinionPairs.Trial::first);
    row(name, "second", kept, OpinionPairs.Trial::second);
    row(name, "both", kept, trial -> trial.first().including(trial.second()));
  }

  private void row(
      String name,
      String opinion,
      List<OpinionPairs.Trial> trials,
      Function<OpinionPairs.Trial, Prevalence.Estimate> estimate) {
    ToDoubleFunction<OpinionPairs.Trial> error =
        trial -> Math.abs(estimate.apply(trial).share() - trial.share());
    line(
        "| %s | %,d | %s | %.3f | %.2f | %.2f |",
        name,
        trials.size(),
        opinion,
        trials.stream().mapToDouble(error).average().orElse(0),
        trials.stream()
            .mapToDouble(trial -> estimate.apply(trial).holds(trial.share()) ? 1 : 0)
            .average()
            .orElse(0),
        trials.stream()
            .map(estimate)
            .mapToDouble(one -> one.high() - one.low())
            .average()
            .orElse(0));
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
