package io.github.tuneready.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something a provider has announced for a day: from then on a model, or any model, can no longer
 * be tuned or used.
 *
 * @param provider lower-case name, as {@code --provider}
 * @param models undated or dated names the event is about; empty: all of the provider
 * @param date the first day on which it holds
 * @param kind what ends
 * @param text the announcement in one sentence of ours
 * @param source where it was announced
 */
public record LifecycleEvent(
    String provider, List<String> models, LocalDate date, Kind kind, String text, Source source) {

  /** What ends on the day of an event. */
  public enum Kind {
    /** Organisations that never tuned cannot start a job. */
    CLOSED_TO_NEW("closed-to-new"),
    /** Organisations that do not use a tuned model cannot start a job. */
    CLOSED_TO_INACTIVE("closed-to-inactive"),
    /** Nobody can start a tuning job. */
    CLOSED("closed"),
    /** The model, and every model tuned from it, answers no more. */
    RETIRED("retired");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name used in tables and reports. */
    public String label() {
      return label;
    }

    /** The kind of a label. */
    public static Optional<Kind> of(String label) {
      return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
  }

  /** Checks that the event says something. */
  public LifecycleEvent {
    models = List.copyOf(models);
    if (text.isBlank()) {
      throw new IllegalArgumentException("text: must not be blank");
    }
  }

  /** Whether the event is about a model, by its name, snapshot or tuned name. */
  public boolean concerns(String model) {
    return models.isEmpty()
        || models.contains(ModelName.base(model))
        || models.contains(ModelName.undated(model));
  }

  /** Whether the event has come by a day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(date);
  }
}
