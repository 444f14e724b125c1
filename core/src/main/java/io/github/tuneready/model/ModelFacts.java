package io.github.tuneready.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What one provider lets one model be tuned with.
 *
 * @param provider lower-case name, as {@code --provider}
 * @param model the undated name
 * @param snapshots the dated names that are this model; empty: any
 * @param trainingContext tokens of an example that are trained on, the rest is cut from its end;
 *     empty where the provider does not say
 * @param methods all methods the provider offers for the model; empty: it cannot be tuned
 * @param source where this stands
 */
public record ModelFacts(
    String provider,
    String model,
    List<String> snapshots,
    OptionalInt trainingContext,
    Set<TuningMethod> methods,
    Source source) {

  /** Checks that the limit, where there is one, is positive. */
  public ModelFacts {
    snapshots = List.copyOf(snapshots);
    methods = Set.copyOf(methods);
    if (trainingContext.isPresent() && trainingContext.getAsInt() <= 0) {
      throw new IllegalArgumentException("trainingContext: must be above 0");
    }
  }

  /** Whether the provider offers a method for the model. */
  public boolean offers(TuningMethod method) {
    return methods.contains(method);
  }
}
