package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.AnswerVariety;
import io.github.tuneready.statistics.Statistics;

/** Answers that are all, or nearly all, the same. */
record ConstantAnswers() implements DatasetRule {
  static final double SHARE = 0.9; // our advice
  static final long FEWEST = 5;

  private static final RuleInfo INFO =
      RuleInfo.warning("content/constant-answers", "nearly all answers are the same")
          .why("The model learns to give this answer whatever it is asked.")
          .fix("Add examples with other answers; look for an error in the export.")
          .source("Our advice, after files found in public, 2026-11")
          .flagged("«5×" + ContentRules.chat("Is # right?", "correct") + "»")
          .clean("«5×" + ContentRules.chat("Is # right?", "# is.") + "»");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    AnswerVariety variety = statistics.duplicates().answerVariety();
    if (variety.answers() >= FEWEST
        && Count.reaches(variety.mostFrequent(), variety.answers(), SHARE)) {
      findings.addWhole(this, variety.mostFrequent(), message(variety), variety.first());
    }
  }

  static String message(AnswerVariety variety) {
    return "%s of %s are the same, first at"
        .formatted(Count.of(variety.mostFrequent()), Count.of(variety.answers(), "answer"));
  }
}
