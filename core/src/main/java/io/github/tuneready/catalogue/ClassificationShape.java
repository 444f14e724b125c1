package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.AnswerVariety;
import io.github.tuneready.statistics.Statistics;

/** Legacy rows with so few different completions that they are labels. */
record ClassificationShape() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("completion/labels", "the completions are a few labels")
          .why("A classifier is best trained on labels of one token each.")
          .fix("Make the labels' first tokens differ, and ask for one token at inference.")
          .source(CompletionRules.TOOL + ": fewer different completions than a third of the rows")
          .flagged("«7×{\"prompt\":\"Review # ->\",\"completion\":\" good END\"}\n»")
          .clean("«7×{\"prompt\":\"Review # ->\",\"completion\":\" score # END\"}\n»");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    AnswerVariety variety = statistics.duplicates().answerVariety();
    if (isLabels(statistics)) {
      findings.addWhole(
          this,
          variety.answers(),
          "%s in %s"
              .formatted(
                  Count.of(variety.distinct(), "different completion"),
                  Count.of(variety.answers(), "row")));
    }
  }

  /** Whether legacy rows have so few different completions that they are labels. */
  static boolean isLabels(Statistics statistics) {
    if (statistics.counts().format() != Format.COMPLETION) {
      return false;
    }
    AnswerVariety variety = statistics.duplicates().answerVariety();
    return variety.answers() > 6 && variety.distinct() * 3 < variety.answers();
  }
}
