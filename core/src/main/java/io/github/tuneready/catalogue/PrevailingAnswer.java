package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.AnswerVariety;
import io.github.tuneready.statistics.Statistics;

/**
 * One answer that most of the examples have.
 *
 * @param share of answers from which on one prevails
 */
record PrevailingAnswer(double share) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("content/prevailing-answer", "one answer stands in most examples")
          .why("The model leans towards the answer it has seen most.")
          .fix("Balance the labels, or check that they are as frequent in use.")
          .source("Our advice, 2026-11")
          .flagged(
              "«6×"
                  + ContentRules.chat("Is # right?", "yes")
                  + "»«2×"
                  + ContentRules.chat("Is # wrong?", "no")
                  + "»")
          .clean("«5×" + ContentRules.chat("Is # right?", "# is.") + "»");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    AnswerVariety variety = statistics.duplicates().answerVariety();
    boolean prevails = Count.reaches(variety.mostFrequent(), variety.answers(), share);
    boolean constant =
        Count.reaches(variety.mostFrequent(), variety.answers(), ConstantAnswers.SHARE);
    if (variety.answers() >= ConstantAnswers.FEWEST && prevails && !constant) {
      findings.addWhole(
          this, variety.mostFrequent(), ConstantAnswers.message(variety), variety.first());
    }
  }
}
