package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.style.SampleVariety;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers that are much alike: they open the same way, or repeat the same sequences of words.
 *
 * @param policy says from which shares on
 */
record LowDiversity(Policy policy) implements DatasetRule {
  /** Of fewer answers of 40 words and more, a few that are alike say nothing. */
  private static final int FEWEST = 20;

  private static final RuleInfo INFO =
      RuleInfo.info("style/low-diversity", "the answers are much alike")
          .why("The model learns the form of the answers by heart and falls into it everywhere.")
          .fix("Write openers and phrases in more than one way, or keep fewer such examples.")
          .source(
              "Our advice: an opener in 30 % of answers, or under 50 % of different sequences of"
                  + " four words, in a sample of 300, 2026-11")
          .flagged(
              "«25×"
                  + ContentRules.chat(
                      "Where is parcel #?",
                      "Certainly! I have looked for parcel # in our system, and I can tell you that"
                          + " it has left the depot and is on its way to you. It will be with you"
                          + " on day # between noon and four in the afternoon, so please make sure"
                          + " that somebody is at home to open the door.")
                  + "»")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    List<byte[]> sample = statistics.style().sample();
    if (sample.size() < FEWEST) {
      return;
    }
    SampleVariety variety = SampleVariety.of(sample);
    List<String> told = new ArrayList<>();
    if (Count.reaches(variety.opened(), variety.answers(), policy.style().opener())) {
      told.add(
          "openers repeat: '%s' in %s"
              .formatted(variety.opener(), Count.share(variety.opened(), variety.answers())));
    }
    if (variety.distinct() < policy.style().distinct()) {
      told.add(
          "%.0f %% of sequences of four words are different; '%s' stands in %s"
              .formatted(
                  100 * variety.distinct(),
                  variety.phrase(),
                  Count.share(variety.repeated(), variety.answers())));
    }
    if (!told.isEmpty()) {
      findings.addWhole(
          this,
          1,
          "in a sample of "
              + Count.of(variety.answers(), "answer")
              + ": "
              + String.join("; ", told));
    }
  }
}
