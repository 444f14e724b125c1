package io.github.tuneready.report;

import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.decision.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a check found. Plain data without clock or machine: the same input and options give an
 * equal report. Immutable.
 *
 * @param verdict what it comes to
 * @param reasons why, the weightiest first
 * @param dataset what there is
 * @param results what the rules found: the worst severity first, then in catalogue order; rules
 *     that found nothing are left out
 * @param tokens the tokens, or null if they were not counted
 * @param cost the cost, or null if tokens were not counted
 * @param duplicates equal examples, or null if examples were not compared
 * @param leaks what leaks into validation and evaluation; empty if there are no such files
 * @param contradictions equal prompts with different answers, or null if not compared
 * @param style how much of the answers resembles LLM text, or null if it was not looked at
 * @param languages training examples of a sample by language, the most frequent first
 * @param settings what the check was asked for
 * @param rulesChecked how many rules ran
 * @param rulesSkipped ids of rules that did not run
 * @param decision whether to fine-tune at all, or null without evidence
 */
public record Report(
    Verdict verdict,
    List<Reason> reasons,
    DatasetSummary dataset,
    List<RuleResult> results,
    @Nullable TokenSummary tokens,
    @Nullable CostSummary cost,
    @Nullable DuplicateSummary duplicates,
    List<LeakSummary> leaks,
    @Nullable ContradictionSummary contradictions,
    @Nullable StyleSummary style,
    Map<String, Long> languages,
    Settings settings,
    int rulesChecked,
    List<String> rulesSkipped,
    @Nullable Decision decision) {

  /**
   * This report with a decision. Data that is ready comes to {@link Verdict#RECONSIDER} where the
   * decision is not to fine-tune.
   */
  public Report withDecision(Decision decided) {
    boolean reconsider = verdict == Verdict.READY && !decided.outcome().isTuning();
    List<Reason> why = new ArrayList<>(reasons);
    if (reconsider) {
      why.add(0, new Reason("decision/" + decided.leaf().id(), decided.headline()));
    }
    Verdict judged = reconsider ? Verdict.RECONSIDER : verdict;
    return with(judged, List.copyOf(why), results, cost, decided);
  }

  /** This report with other findings, judged anew. The summaries stay. */
  Report withResults(List<RuleResult> others) {
    Verdict judged = Judgement.verdict(others, settings.failOn());
    List<Reason> why = Judgement.reasons(others, settings.failOn());
    Report report = with(judged, why, List.copyOf(others), cost, null);
    return decision == null ? report : report.withDecision(decision);
  }

  /**
   * This report with what use costs: a month before and after tuning, and a model of one's own. A
   * report whose tokens were not counted stays as it is.
   *
   * @param use how the model is called, or null
   * @param own a model of one's own, or null
   * @param prices what the providers ask
   */
  public Report withUse(@Nullable MonthlyUse use, @Nullable OwnModel own, PriceTable prices) {
    if (cost == null || tokens == null) {
      return this;
    }
    long trained = tokens.billablePerEpoch() * cost.epochs().expected();
    CostSummary used =
        cost.with(
            use == null ? null : InferenceSummary.of(cost, use, prices),
            own == null ? null : new OwnModelSummary(own, trained));
    return with(verdict, reasons, results, used, decision);
  }

  /**
   * The dataset, if it is ready: to be called before anything is uploaded.
   *
   * @throws NotReadyException if the verdict is another; its message says why
   */
  public ReadyDataset requireReady() {
    if (verdict != Verdict.READY) {
      throw new NotReadyException(this);
    }
    return new ReadyDataset(this);
  }

  private Report with(
      Verdict judged,
      List<Reason> why,
      List<RuleResult> found,
      @Nullable CostSummary price,
      @Nullable Decision decided) {
    return new Report(
        judged,
        why,
        dataset,
        found,
        tokens,
        price,
        duplicates,
        leaks,
        contradictions,
        style,
        languages,
        settings,
        rulesChecked,
        rulesSkipped,
        decided);
  }

  /** What one rule found, or null if nothing. */
  public @Nullable RuleResult result(String ruleId) {
    return results.stream()
        .filter(result -> result.info().id().equals(ruleId))
        .findFirst()
        .orElse(null);
  }
}
