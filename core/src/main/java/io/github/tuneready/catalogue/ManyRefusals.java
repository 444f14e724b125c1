package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.AnswerStatistics;
import io.github.tuneready.statistics.Statistics;

/**
 * Answers of which many refuse.
 *
 * @param share of answers from which on
 */
record ManyRefusals(double share) implements DatasetRule {
  private static final long FEWEST = 3;

  private static final RuleInfo INFO =
      RuleInfo.warning("content/many-refusals", "many answers refuse")
          .why("The model refuses as often as its examples do, whatever it is asked.")
          .fix("Keep the share of refusals that you want to see in use.")
          .source("OpenAI fine-tuning best practices, over-refusal, 2026-06; share: our advice")
          .flagged(
              "«3×"
                  + ContentRules.chat("Question #?", "I'm sorry, but I can't help with that.")
                  + "»")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    AnswerStatistics answers = statistics.answers();
    if (answers.refusals() >= FEWEST
        && Count.reaches(answers.refusals(), answers.answers(), share)) {
      findings.addWhole(
          this,
          answers.refusals(),
          "%s of %s refuse"
              .formatted(Count.of(answers.refusals()), Count.of(answers.answers(), "answer")));
    }
  }
}
