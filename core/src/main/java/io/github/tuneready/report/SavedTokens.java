package io.github.tuneready.report;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.PlanningFigure;
import io.github.tuneready.cost.Price;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.TrainingUnit;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.statistics.Histogram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the tokens and what they cost. */
final class SavedTokens {
  private SavedTokens() {}

  static @Nullable TokenSummary tokens(SavedNode json) throws UnreadableReport {
    SavedNode tokens = json.nodeOrNull("tokens");
    if (tokens == null) {
      return null;
    }
    SavedNode each = tokens.node("perExample");
    return new TokenSummary(
        tokens.text("encoding"),
        basis(tokens),
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

  /** A report that does not say what its count rests on may be of any kind. */
  private static CountBasis basis(SavedNode tokens) throws UnreadableReport {
    boolean known = tokens.flag("encodingKnown");
    SavedNode basis = tokens.nodeOrNull("basis");
    return basis == null
        ? CountBasis.ofTexts(known, false)
        : new CountBasis(
            known,
            basis.flag("framesExact"),
            basis.count("toolExamples"),
            basis.count("images"),
            basis.count("leastImageTokens"),
            basis.count("mostImageTokens"));
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
        SavedSource.of(cost.words("priceSource")),
        Map.of(),
        "");
  }
}
