package io.github.tuneready.report;

import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.Usd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what use costs. */
final class SavedUse {
  private SavedUse() {}

  static @Nullable InferenceSummary inference(SavedNode use, Optional<TrainingCost> training)
      throws UnreadableReport {
    if (!use.has("callsPerMonth")) {
      return null;
    }
    long calls = use.count("callsPerMonth");
    return InferenceSummary.of(
        use.text("promptedModel"),
        calls,
        month(use.nodeOrNull("before"), calls),
        month(use.nodeOrNull("after"), calls),
        training);
  }

  private static Optional<InferenceCost> month(@Nullable SavedNode month, long calls)
      throws UnreadableReport {
    return month == null
        ? Optional.empty()
        : Optional.of(
            new InferenceCost(
                calls,
                new Usd(month.number("usdPerCall")),
                new Usd(month.number("hostingUsd")),
                SavedSource.all(month)));
  }

  static @Nullable OwnModelSummary selfHosted(SavedNode own) throws UnreadableReport {
    if (!own.has("parametersBillion")) {
      return null;
    }
    List<Gpu> gpus = new ArrayList<>();
    for (SavedNode gpu : own.nodes("gpus")) {
      gpus.add(gpu.word("gpu", Gpu::of));
    }
    Optional<Usd> perHour =
        own.has("usdPerHour") ? Optional.of(new Usd(own.number("usdPerHour"))) : Optional.empty();
    OwnModel model =
        new OwnModel(own.number("parametersBillion"), gpus, perHour, own.small("cards"));
    return new OwnModelSummary(model, own.count("tokens"));
  }
}
