package io.github.tuneready.catalogue;

import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.StyleStatistics;
import io.github.tuneready.style.Prevalence;

/**
 * Answers whose style resembles LLM text.
 *
 * @param policy says from which share on that is a warning
 */
record LlmPrevalence(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("style/llm-prevalence", "the style of many answers resembles LLM text")
          .why(
              "Training on a model's output passes on that model's style, traits and mistakes, and"
                  + " narrows what the answers are like. An estimate for the whole: it says nothing"
                  + " about who wrote one answer.")
          .fix(
              "If the answers should be written by people, look at the ones that 'validate-dataset"
                  + " style' ranks first. If they are meant to come from a model, nothing.")
          .source(
              "Own model, docs/style-model.md, 2026-11; a warning where the interval's lower end"
                  + " passes the policy's limit, 50 %")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Severity severity(Severity usual, Statistics statistics) {
    boolean chosen =
        policy.severities().containsKey(INFO.id())
            || policy.severities().containsKey(INFO.family());
    return usual == Severity.INFO && !chosen && low(statistics) > policy.style().prevalence()
        ? Severity.WARNING
        : usual;
  }

  private double low(Statistics statistics) {
    return StyleEstimate.of(policy, statistics).share().map(Prevalence.Estimate::low).orElse(0.0);
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    if (!policy.stages().style()) {
      return;
    }
    StyleEstimate.of(policy, statistics)
        .telling()
        .ifPresent(share -> tell(share, statistics, findings));
  }

  private void tell(Prevalence.Estimate share, Statistics statistics, Findings findings) {
    String message =
        "an estimated %d %% of answers (%.0f %% interval %d-%d %%)"
            .formatted(
                Math.round(100 * share.share()),
                100 * Prevalence.CONFIDENCE,
                Math.round(100 * share.low()),
                Math.round(100 * share.high()));
    findings.addWhole(this, Math.max(1, statistics.style().flaggedExamples()), message);
    for (StyleStatistics.Striking one : statistics.style().striking()) {
      String evidence = one.evidence().isEmpty() ? "" : ": " + String.join(", ", one.evidence());
      findings.addWhole(this, 0, "much like it" + evidence + ", in", one.position());
    }
  }
}
