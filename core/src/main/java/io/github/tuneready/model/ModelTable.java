package io.github.tuneready.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the providers let be tuned, up to which length, and until when: the dated table {@code
 * models.json} of this jar. Immutable; looking up takes names as people write them (see {@link
 * ModelName}).
 *
 * <p>A model that is not in the table is unknown, not forbidden.
 */
public final class ModelTable {
  private static final class Standard {
    static final ModelTable TABLE = read(StrictJson.resource(ModelTable.class, "models.json"));
  }

  private final String asOf;
  private final List<ModelFacts> models;
  private final List<LifecycleEvent> events;

  private ModelTable(String asOf, List<ModelFacts> models, List<LifecycleEvent> events) {
    this.asOf = asOf;
    this.models = models;
    this.events = events;
  }

  /** The table of this jar. */
  public static ModelTable standard() {
    return Standard.TABLE;
  }

  /** The day the table was last checked against its sources, {@code YYYY-MM-DD}. */
  public String asOf() {
    return asOf;
  }

  /** What is known of a model at a provider. */
  public Optional<ModelFacts> find(String provider, String model) {
    return models.stream()
        .filter(facts -> facts.provider().equals(lower(provider)))
        .filter(facts -> ModelName.means(model, facts.model(), facts.snapshots()))
        .findFirst();
  }

  /** Tokens of an example that are trained on; empty where it is not known. */
  public OptionalInt trainingContext(String provider, String model) {
    return find(provider, model).map(ModelFacts::trainingContext).orElse(OptionalInt.empty());
  }

  /** The models a provider tunes by a method, by name. */
  public List<String> offering(String provider, TuningMethod method) {
    return models.stream()
        .filter(facts -> facts.provider().equals(lower(provider)) && facts.offers(method))
        .map(ModelFacts::model)
        .sorted()
        .toList();
  }

  /** The names of all models that a provider tunes or has tuned. */
  public List<String> names() {
    return models.stream().map(ModelFacts::model).distinct().sorted().toList();
  }

  /** At most three known names of the provider a mistyped one may have meant. */
  public List<String> nearest(String provider, String model) {
    List<String> known =
        models.stream()
            .filter(facts -> facts.provider().equals(lower(provider)))
            .map(ModelFacts::model)
            .toList();
    return NearestNames.of(ModelName.undated(model), known, 3);
  }

  /** What the provider has announced for a model, itself included, earliest first. */
  public List<LifecycleEvent> events(String provider, String model) {
    return events.stream()
        .filter(event -> event.provider().equals(lower(provider)) && event.concerns(model))
        .sorted(Comparator.comparing(LifecycleEvent::date))
        .toList();
  }

  /** Those of {@link #events} that have come by a day. */
  public List<LifecycleEvent> inForce(String provider, String model, LocalDate day) {
    return events(provider, model).stream().filter(event -> event.inForce(day)).toList();
  }

  private static String lower(String provider) {
    return provider.toLowerCase(Locale.ROOT);
  }

  private static ModelTable read(Fields table) {
    String asOf = table.asOf();
    List<ModelFacts> models =
        table.objects("models").stream().map(row -> model(row, asOf)).toList();
    List<LifecycleEvent> events =
        table.objects("lifecycle").stream().map(row -> event(row, asOf)).toList();
    table.end();
    return new ModelTable(asOf, models, events);
  }

  private static ModelFacts model(Fields row, String asOf) {
    OptionalInt context =
        row.number("trainingContext")
            .map(tokens -> OptionalInt.of(tokens.intValueExact()))
            .orElse(OptionalInt.empty());
    Set<TuningMethod> methods = new TreeSet<>();
    for (String label : row.texts("methods")) {
      methods.add(
          TuningMethod.of(label).orElseThrow(() -> row.fault("methods", "an unknown method")));
    }
    ModelFacts facts =
        new ModelFacts(
            row.text("provider"),
            row.text("model"),
            row.texts("snapshots"),
            context,
            methods,
            row.source(row.file(), asOf));
    row.optionalText("note");
    row.end();
    return facts;
  }

  private static LifecycleEvent event(Fields row, String asOf) {
    LifecycleEvent.Kind kind =
        LifecycleEvent.Kind.of(row.text("kind"))
            .orElseThrow(() -> row.fault("kind", "an unknown kind"));
    LifecycleEvent event =
        new LifecycleEvent(
            row.text("provider"),
            row.texts("models"),
            row.day("on"),
            kind,
            row.text("text"),
            row.source(row.file(), asOf));
    row.end();
    return event;
  }
}
