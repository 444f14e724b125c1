package io.github.tuneready;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.TrainingPlan;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.model.ModelName;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.report.ContradictionSummary;
import io.github.tuneready.report.CostSummary;
import io.github.tuneready.report.CountBasis;
import io.github.tuneready.report.DuplicateSummary;
import io.github.tuneready.report.LeakSummary;
import io.github.tuneready.report.StyleSummary;
import io.github.tuneready.report.TokenSummary;
import io.github.tuneready.statistics.Leaks;
import io.github.tuneready.statistics.NearDuplicates;
import io.github.tuneready.statistics.PositionGroups;
import io.github.tuneready.statistics.SimilarGroups;
import io.github.tuneready.statistics.SimilarPairs;
import io.github.tuneready.statistics.Statistics;
import io.github.tuneready.statistics.TokenStatistics;
import io.github.tuneready.token.ImageTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Turns statistics into the sections of a report. */
final class Summaries {
  /** What training may leak into. */
  private static final List<Split> SPLITS =
      List.of(Split.VALIDATION, Split.EVALUATION, Split.AGAINST);

  private final Policy policy;
  private final Statistics statistics;
  private final Places places;
  private final GroupTexts texts;

  Summaries(Policy policy, Statistics statistics, Places places, List<Chunk> chunks) {
    this.policy = policy;
    this.statistics = statistics;
    this.places = places;
    this.texts = new GroupTexts(policy);
    if (policy.stages().duplicates()) {
      texts.want(statistics.nearDuplicates().examples().groups().positions());
      texts.want(statistics.duplicates().contradictions());
      for (Split into : SPLITS) {
        texts.want(statistics.leaks(into).nearExamples());
      }
      texts.read(chunks);
    }
  }

  @Nullable TokenSummary tokens() {
    if (!policy.stages().tokens()) {
      return null;
    }
    TunedModel model = TunedModel.of(policy);
    TokenStatistics tokens = statistics.tokens();
    return new TokenSummary(
        model.encoding().name(),
        basis(model),
        tokens.perExample().sum(),
        tokens.trainedPerExample().sum(),
        tokens.instructions(),
        tokens.billable(),
        model.contextLimit() == Long.MAX_VALUE
            ? OptionalLong.empty()
            : OptionalLong.of(model.contextLimit()),
        tokens.truncatedExamples(),
        tokens.truncatedTrained(),
        tokens.perExample());
  }

  private CountBasis basis(TunedModel model) {
    boolean framed = statistics.counts().format() != Format.COMPLETION;
    ImageTokens image = ImageTokens.of(ModelName.base(policy.model()));
    long images = statistics.images().images();
    return new CountBasis(
        model.encodingKnown(),
        model.framesConfirmed() || !framed,
        statistics.tokens().toolExamples(),
        images,
        images == 0 ? 0 : image.least(),
        images == 0 ? 0 : image.most());
  }

  @Nullable CostSummary cost() {
    if (!policy.stages().tokens()) {
      return null;
    }
    TrainingPlan plan = TrainingPlan.of(policy, statistics);
    return new CostSummary(
        policy.model(),
        policy.provider().label(),
        plan.epochs(),
        plan.cost(),
        policy.prices().asOf());
  }

  @Nullable DuplicateSummary duplicates() {
    if (!policy.stages().duplicates()) {
      return null;
    }
    PositionGroups equal = statistics.duplicates().equalExamples();
    NearDuplicates near = statistics.nearDuplicates();
    SimilarGroups groups = near.examples().groups();
    return new DuplicateSummary(
        equal.count(),
        equal.extra(),
        groups.nearGroups(),
        groups.nearExtra(),
        near.comparison().threshold(),
        near.comparison().shingle(),
        near.oneOf(),
        near.examples().bounded(),
        places.groups(groups, texts));
  }

  List<LeakSummary> leaks() {
    List<LeakSummary> leaks = new ArrayList<>();
    for (Split into : SPLITS) {
      if (policy.stages().duplicates() && statistics.counts().examples(into) > 0) {
        Leaks found = statistics.leaks(into);
        SimilarPairs near = found.nearExamples();
        leaks.add(
            new LeakSummary(
                into,
                found.examples().rows(into),
                near.size(),
                found.prompts().rows(into),
                found.nearPrompts().size(),
                places.leaks(found.examples(), near, texts)));
      }
    }
    return List.copyOf(leaks);
  }

  @Nullable ContradictionSummary contradictions() {
    if (!policy.stages().duplicates()) {
      return null;
    }
    PositionGroups groups = statistics.duplicates().contradictions();
    long near =
        statistics
            .nearDuplicates()
            .prompts()
            .otherAnswers()
            .without(statistics.duplicates().otherAnswers())
            .size();
    return new ContradictionSummary(
        groups.count(), groups.rows(), near, places.groups(groups, texts));
  }

  @Nullable StyleSummary style() {
    return policy.stages().style() ? StyleSummaries.of(policy, statistics) : null;
  }

  Map<String, Long> languages() {
    return policy.stages().languages() ? statistics.languages().languages() : Map.of();
  }
}
