package io.github.tuneready.cost;

import io.github.tuneready.model.ModelName;
import io.github.tuneready.model.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one provider asks for one model. What is empty is not known, and is never taken for nothing.
 *
 * @param provider lower-case name, as {@code --provider}
 * @param model the undated name, or the name of a size class
 * @param snapshots the dated names the price is for; empty: any
 * @param size the sizes of model the price is for, where the provider bills by size
 * @param unit what the training price is the price of
 * @param training dollars for a unit of training
 * @param validationBilled whether tokens of the validation file are billed as training tokens
 * @param tuned inference with the tuned model
 * @param tunedBatch the same as a batch
 * @param base inference with the untuned model
 * @param baseBatch the same as a batch
 * @param hostingPerHour dollars for every hour a tuned model is deployed, used or not
 * @param source where the prices stand
 * @param sources where single parts stand, if elsewhere
 * @param note what else the reader should know; may be empty
 */
public record Price(
    String provider,
    String model,
    List<String> snapshots,
    Optional<ModelSize> size,
    TrainingUnit unit,
    Optional<Usd> training,
    boolean validationBilled,
    Optional<Rates> tuned,
    Optional<Rates> tunedBatch,
    Optional<Rates> base,
    Optional<Rates> baseBatch,
    Optional<Usd> hostingPerHour,
    Source source,
    Map<PricePart, Source> sources,
    String note) {

  /** Checks the names. */
  public Price {
    snapshots = List.copyOf(snapshots);
    sources = Map.copyOf(sources);
    if (provider.isBlank() || model.isBlank()) {
      throw new IllegalArgumentException("price: needs a provider and a model");
    }
  }

  /** Where one part of the price stands. */
  public Source source(PricePart part) {
    return sources.getOrDefault(part, source);
  }

  /** Whether the price names the model, by its name, snapshot or tuned name. */
  boolean names(String name) {
    return ModelName.means(name, model, snapshots);
  }

  /** Whether the price is for models of the size the name states. */
  boolean fits(String name) {
    return size.isPresent()
        && ModelSize.stated(ModelName.base(name)).filter(size.get()::holds).isPresent();
  }
}
