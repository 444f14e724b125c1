package io.github.tuneready.report;

import io.github.tuneready.cost.PlanningFigure;
import io.github.tuneready.cost.PricePart;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.model.Source;
import io.github.tuneready.rule.Goal;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report as JSON, for programs and to be rendered again. Its keys are a contract: none changes
 * its name or meaning without a new {@code formatVersion}; new ones may come. The schema is the
 * resource {@value #SCHEMA} beside this class.
 */
public final class JsonReport implements ReportWriter {
  /** The name of the JSON Schema (draft 2020-12) of the report. */
  public static final String SCHEMA = "report.schema.json";

  static final int FORMAT_VERSION = 1;

  /** A writer; it keeps nothing and serves all threads. */
  public JsonReport() {}

  @Override
  public void write(Report report, Appendable out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().number("formatVersion", FORMAT_VERSION);
      json.object("tool").text("name", Tool.NAME).text("version", Tool.VERSION).endObject();
      verdict(report, json);
      settings(report.settings(), json);
      dataset(report.dataset(), json);
      new JsonFindings(json).write(report.results());
      new JsonTokens(json).write(report.tokens());
      cost(report.cost(), report.tokens(), json);
      new JsonGroups(json).write(report);
      new JsonStyle(json).write(report.style());
      languages(report.languages(), json);
      decision(report.decision(), json);
      rules(report, json);
      json.endObject();
    }
  }

  private static void verdict(Report report, JsonOutput json) throws IOException {
    json.text("verdict", report.verdict().name());
    json.array("reasons");
    for (Reason reason : report.reasons()) {
      json.object().text("rule", reason.rule()).text("text", reason.text()).endObject();
    }
    json.endArray();
  }

  private static void settings(Settings settings, JsonOutput json) throws IOException {
    Goal goal = settings.goal();
    json.object("settings")
        .text("model", settings.model())
        .text("provider", settings.provider().label())
        .text("goal", goal == null ? null : goal.label())
        .text("asOf", settings.asOf().toString())
        .text("failOn", settings.failOn().label())
        .endObject();
  }

  private static void dataset(DatasetSummary dataset, JsonOutput json) throws IOException {
    json.object("dataset").text("format", dataset.format().label()).array("files");
    for (FileSummary file : dataset.files()) {
      file(file, json);
    }
    json.endArray()
        .number("examples", dataset.examples())
        .number("validExamples", dataset.validExamples())
        .number("effectiveExamples", dataset.effectiveExamples())
        .object("messages");
    for (Role role : Role.values()) {
      json.number(role.label(), dataset.messages().getOrDefault(role, 0L));
    }
    json.endObject().pairs("turns", dataset.turns()).endObject();
  }

  private static void file(FileSummary file, JsonOutput json) throws IOException {
    json.object()
        .text("path", file.path())
        .text("split", file.split().label())
        .number("bytes", file.bytes())
        .number("lines", file.lines())
        .number("examples", file.examples())
        .number("invalidLines", file.invalidLines())
        .text("sha256", file.sha256())
        .endObject();
  }

  private static void cost(
      @Nullable CostSummary cost, @Nullable TokenSummary tokens, JsonOutput json)
      throws IOException {
    if (cost == null) {
      json.nothing("cost");
      return;
    }
    json.object("cost")
        .text("model", cost.model())
        .text("provider", cost.provider())
        .number("epochs", cost.epochs().expected())
        .number("fewestEpochs", cost.epochs().least())
        .number("mostEpochs", cost.epochs().most())
        .text("epochsReason", cost.epochs().reason());
    training(cost.training().orElse(null), json);
    long billable = tokens == null ? 0 : tokens.billablePerEpoch();
    json.text("pricesAsOf", cost.pricesAsOf())
        .number("planningUsd", PlanningFigure.of(billable).amount());
    JsonUse.write(cost, json);
    json.endObject();
  }

  private static void training(@Nullable TrainingCost training, JsonOutput json)
      throws IOException {
    if (training == null) {
      json.nothing("billableValidation")
          .nothing("trainingUsd")
          .nothing("trainingUsdLow")
          .nothing("trainingUsdHigh")
          .nothing("pricePerMillion")
          .nothing("priceSource")
          .nothing("priceVerified");
      return;
    }
    Source source = training.price().source(PricePart.TRAINING);
    json.number("billableValidation", training.tokens().validation())
        .number("trainingUsd", training.usd().expected().amount())
        .number("trainingUsdLow", training.usd().low().amount())
        .number("trainingUsdHigh", training.usd().high().amount())
        .number("pricePerMillion", training.price().training().orElse(Usd.ZERO).amount())
        .text("priceSource", source.toString())
        .flag("priceVerified", source.verified());
  }

  private static void languages(Map<String, Long> languages, JsonOutput json) throws IOException {
    json.object("languages");
    for (Map.Entry<String, Long> language : languages.entrySet()) {
      json.number(language.getKey(), language.getValue());
    }
    json.endObject();
  }

  private static void decision(@Nullable Decision decision, JsonOutput json) throws IOException {
    if (decision == null) {
      json.nothing("decision");
      return;
    }
    json.object("decision");
    JsonDecision.keys(decision, json);
    json.endObject();
  }

  private static void rules(Report report, JsonOutput json) throws IOException {
    json.object("rules").number("checked", report.rulesChecked()).array("skipped");
    for (String id : report.rulesSkipped()) {
      json.item(id);
    }
    json.endArray().endObject();
  }

  /** The leak into a split, or null if there is no such file. */
  static @Nullable LeakSummary leak(Report report, Split into) {
    return report.leaks().stream().filter(leak -> leak.into() == into).findFirst().orElse(null);
  }
}
