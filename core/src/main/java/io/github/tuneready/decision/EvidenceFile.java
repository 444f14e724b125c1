package io.github.tuneready.decision;

import io.github.tuneready.document.Document;
import io.github.tuneready.document.DocumentException;
import io.github.tuneready.document.Section;
import io.github.tuneready.rule.Goal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The reader of evidence files: which keys there are, and what each may hold. */
public final class EvidenceFile {
  private static final String MOST = "1000000";
  private static final String MOST_CARDS = "100000";

  private final Section root;
  private final Path folder;

  private EvidenceFile(Section root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Reads a file: JSON where its name ends so, else YAML. */
  static Evidence read(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return new EvidenceFile(Document.read(file), folder == null ? Path.of(".") : folder).evidence();
  }

  /**
   * Reads a text.
   *
   * @param name how messages name it
   * @param text the document
   * @param json whether it is JSON, not YAML
   * @param folder what the files it names are relative to
   * @throws IOException if a log of runs it names cannot be read
   * @throws DocumentException if it is no evidence
   */
  public static Evidence parse(String name, String text, boolean json, Path folder)
      throws IOException {
    return new EvidenceFile(Document.parse(name, text, json), folder).evidence();
  }

  private Evidence evidence() throws IOException {
    Evidence evidence =
        new Evidence(
            root.word("goal", Goal::of, labels(Goal.values())),
            root.text("problem").orElse(""),
            knowledge(root.section("knowledge")),
            prompting(root.section("prompting")),
            evaluation(root.section("evaluation")),
            target(root.section("target")),
            traffic(root.section("traffic")),
            models(root.section("models")),
            selfHosting(root.section("self_hosting")),
            reasoning(root.section("reasoning")),
            data(root.section("data")),
            latency(root.section("latency")),
            learningCurve(),
            root.text("provider").map(name -> name.toLowerCase(Locale.ROOT)),
            Answer.of(root.flag("tuned_models_in_use")),
            date());
    root.end();
    return evidence;
  }

  private static Evidence.Knowledge knowledge(Section section) {
    Evidence.Knowledge knowledge =
        new Evidence.Knowledge(
            Answer.of(section.flag("gap")),
            section.word("changes", EvidenceFile::change, labels(Change.values())),
            Answer.of(section.flag("factual_accuracy_needed")),
            Answer.of(section.flag("rag_tried")),
            optionalResult(section.section("rag_result")));
    section.end();
    return knowledge;
  }

  private Evidence.Prompting prompting(Section section) throws IOException {
    List<Iteration> iterations = new ArrayList<>();
    for (Section one : section.sections("iterations")) {
      String name = one.text("name").orElse("");
      iterations.add(new Iteration(name, result(one)));
      one.end();
    }
    Optional<String> runs = section.text("runs");
    if (runs.isPresent()) {
      if (!iterations.isEmpty()) {
        throw section.fault("runs", "either iterations or runs, not both");
      }
      iterations = RunLog.read(folder.resolve(runs.get()));
    }
    Optional<Set<Technique>> techniques =
        section
            .words("techniques", EvidenceFile::technique, labels(Technique.values()))
            .map(Set::copyOf);
    section.end();
    return new Evidence.Prompting(iterations, techniques);
  }

  private static Evidence.Evaluation evaluation(Section section) {
    Evidence.Evaluation evaluation =
        new Evidence.Evaluation(
            section.count("size", 1),
            Answer.of(section.flag("representative")),
            Answer.of(section.flag("held_out")),
            section.text("file"));
    section.end();
    return evaluation;
  }

  private static OptionalDouble target(Section section) {
    Optional<BigDecimal> accuracy = section.number("accuracy", "0.000001", "1");
    section.end();
    return accuracy
        .map(share -> OptionalDouble.of(share.doubleValue()))
        .orElse(OptionalDouble.empty());
  }

  private static Evidence.Traffic traffic(Section section) {
    Evidence.Traffic traffic =
        new Evidence.Traffic(
            section.count("calls_per_month", 0),
            section.count("prompt_tokens", 0),
            section.count("answer_tokens", 0),
            section.count("prompt_tokens_after_tuning", 0),
            section.number("cached_share", "0", "1"),
            Answer.of(section.flag("narrow_task")));
    section.end();
    return traffic;
  }

  private static Evidence.Models models(Section section) {
    Evidence.Models models =
        new Evidence.Models(
            section.text("prompted"),
            section.text("tuned"),
            optionalResult(section.section("smaller_untuned")));
    section.end();
    return models;
  }

  private static Optional<Evidence.OwnHosting> selfHosting(Section section) {
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> size = section.number("parameters_billion", "0.001", "100000");
    List<String> cards = Arrays.asList("a100", "h100");
    Optional<String> gpu = section.word("gpu", name -> card(name, cards), cards);
    Optional<BigDecimal> perHour = section.number("usd_per_hour", "0", MOST);
    Optional<BigDecimal> count = section.number("cards", "1", MOST_CARDS);
    if (count.isPresent() && count.get().stripTrailingZeros().scale() > 0) {
      throw section.fault("cards", "must be a whole number");
    }
    section.end();
    return Optional.of(
        new Evidence.OwnHosting(
            size.orElseThrow(() -> section.fault("parameters_billion", "is missing")),
            gpu.orElse("a100"),
            perHour,
            count.map(BigDecimal::intValueExact).orElse(1)));
  }

  private static Evidence.Reasoning reasoning(Section section) {
    Evidence.Reasoning reasoning =
        new Evidence.Reasoning(
            Answer.of(section.flag("chain_of_thought_tried")),
            Answer.of(section.flag("stronger_model_tried")),
            optionalResult(section.section("stronger_model")));
    section.end();
    return reasoning;
  }

  private static Evidence.Data data(Section section) {
    Evidence.Data data =
        new Evidence.Data(
            section.count("examples", 0),
            section.count("tokens_per_example", 1),
            Answer.of(section.flag("mostly_llm_written")));
    section.end();
    return data;
  }

  private static Evidence.Latency latency(Section section) {
    Evidence.Latency latency =
        new Evidence.Latency(
            section.count("measured_ms", 1),
            section.count("needed_ms", 1),
            section.count("smaller_model_ms", 1));
    section.end();
    return latency;
  }

  private List<CurvePoint> learningCurve() {
    List<CurvePoint> points = new ArrayList<>();
    for (Section one : root.sections("learning_curve")) {
      long examples =
          one.count("examples", 1).orElseThrow(() -> one.fault("examples", "is missing"));
      points.add(new CurvePoint(examples, result(one)));
      one.end();
    }
    return points;
  }

  private Optional<LocalDate> date() {
    try {
      return root.text("date").map(LocalDate::parse);
    } catch (DateTimeException notADay) {
      throw root.fault("date", "must be a day, YYYY-MM-DD");
    }
  }

  private static Optional<Proportion> optionalResult(Section section) {
    if (section.isEmpty()) {
      return Optional.empty();
    }
    Proportion result = result(section);
    section.end();
    return Optional.of(result);
  }

  private static Proportion result(Section section) {
    long correct =
        section.count("correct", 0).orElseThrow(() -> section.fault("correct", "is missing"));
    long of = section.count("of", 1).orElseThrow(() -> section.fault("of", "is missing"));
    if (correct > of) {
      throw section.fault("correct", "must not be more than of");
    }
    if (of > 1_000_000_000) {
      throw section.fault("of", "must be at most a billion");
    }
    return new Proportion(correct, of);
  }

  private static Optional<String> card(String name, List<String> cards) {
    String lower = name.toLowerCase(Locale.ROOT);
    return cards.contains(lower) ? Optional.of(lower) : Optional.empty();
  }

  private static Optional<Change> change(String label) {
    return labelled(Change.values(), label);
  }

  private static Optional<Technique> technique(String label) {
    return labelled(Technique.values(), label);
  }

  private static <T extends Enum<T>> Optional<T> labelled(T[] values, String label) {
    return Arrays.stream(values).filter(value -> label(value).equals(label)).findFirst();
  }

  private static <T extends Enum<T>> List<String> labels(T[] values) {
    return Arrays.stream(values).map(EvidenceFile::label).toList();
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
