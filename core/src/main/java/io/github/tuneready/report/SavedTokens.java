package io.github.tuneready.report;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.PlanningFigure;
import io.github.tuneready.cost.Price;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.TrainingUnit;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.model.Source;
import io.github.tuneready.statistics.Histogram;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tokens and what they cost. */
final class SavedTokens {
  private static final String UNVERIFIED = " (unverified)";

  private SavedTokens() {}

  static @Nullable TokenSummary tokens(SavedNode json) throws UnreadableReport {
    SavedNode tokens = json.nodeOrNull("tokens");
    if (tokens == null) {
      return null;
    }
    SavedNode each = tokens.node("perExample");
    return new TokenSummary(
        tokens.text("encoding"),
        tokens.flag("encodingKnown"),
        tokens.count("total"),
        tokens.count("trained"),
        tokens.count("instructions"),
        tokens.count("billablePerEpoch"),
        tokens.countIfAny("contextLimit"),
        tokens.count("truncatedExamples"),
        tokens.count("truncatedTrained"),
        Histogram.of(
            each.pairs("counts"), each.count("min"), each.count("max"), tokens.count("total")));
  }

  static @Nullable CostSummary cost(SavedNode json) throws UnreadableReport {
    SavedNode cost = json.nodeOrNull("cost");
    if (cost == null) {
      return null;
    }
    Epochs epochs =
        new Epochs(
            cost.small("fewestEpochs"),
            cost.small("epochs"),
            cost.small("mostEpochs"),
            cost.words("epochsReason"));
    SavedNode tokens = json.nodeOrNull("tokens");
    long billable = tokens == null ? 0 : tokens.count("billablePerEpoch");
    Optional<TrainingCost> training =
        cost.has("trainingUsd") ? Optional.of(training(cost, epochs, billable)) : Optional.empty();
    return new CostSummary(
        cost.text("model"),
        cost.text("provider"),
        epochs,
        training,
        cost.text("pricesAsOf"),
        SavedUse.inference(cost.node("inference"), training),
        SavedUse.selfHosted(cost.node("selfHosted")));
  }

  private static TrainingCost training(SavedNode cost, Epochs epochs, long billable)
      throws UnreadableReport {
    UsdRange usd =
        new UsdRange(
            new Usd(cost.number("trainingUsdLow")),
            new Usd(cost.number("trainingUsd")),
            new Usd(cost.number("trainingUsdHigh")));
    return new TrainingCost(
        price(cost),
        new BillableTokens(billable, cost.countIfAny("billableValidation").orElse(0)),
        epochs,
        usd,
        PlanningFigure.of(billable));
  }

  /** Of the price only what training costs is saved. */
  private static Price price(SavedNode cost) throws UnreadableReport {
    return new Price(
        cost.text("provider"),
        cost.text("model"),
        List.of(),
        Optional.empty(),
        TrainingUnit.MILLION_TOKENS,
        Optional.of(new Usd(cost.number("pricePerMillion"))),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source(cost.words("priceSource")),
        "");
  }

  /** Undoes {@link Source#toString}. */
  private static Source source(String told) {
    boolean verified = !told.endsWith(UNVERIFIED);
    String dated = verified ? told : told.substring(0, told.length() - UNVERIFIED.length());
    int comma = dated.lastIndexOf(", ");
    return new Source(
        comma < 0 ? dated : dated.substring(0, comma),
        comma < 0 ? "" : dated.substring(comma + 2),
        verified);
  }
}
