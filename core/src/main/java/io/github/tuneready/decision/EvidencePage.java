package io.github.tuneready.decision;

import io.github.tuneready.rule.Goal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * Evidence as the YAML file that {@link Evidence#read} takes, with a comment for every key. What is
 * not known stands there commented out, so that it can be filled in later. Read back, the file says
 * the same; prompts that came from a log of runs are written out.
 */
public final class EvidencePage {
  private static final int DECIMALS = 12;

  private final StringBuilder page = new StringBuilder();
  private String indent = "";

  private EvidencePage() {}

  /** The whole file, each line ended by LF. */
  public static String of(Evidence evidence) {
    return new EvidencePage().written(evidence);
  }

  private String written(Evidence evidence) {
    page.append("# What is known for the decision whether to fine-tune. Every key may be left\n");
    page.append("# out: a line that starts with '#' and a key is one that is not known yet.\n\n");
    key(
        "goal",
        "What tuning is for: " + labels(Goal.values()) + ".",
        evidence.goal().map(Goal::label));
    key("problem", "The problem in your own words.", text(Optional.of(evidence.problem())));
    knowledge(evidence.knowledge());
    prompting(evidence.prompting());
    evaluation(evidence.evaluation());
    section("target", "What is good enough.");
    key(
        "accuracy",
        "The share of answers that must be right: 0.95 is 95 of 100.",
        evidence.target().isPresent()
            ? Optional.of(decimal(evidence.target().getAsDouble()))
            : Optional.empty());
    end();
    traffic(evidence.traffic());
    models(evidence.models());
    selfHosting(evidence.selfHosting());
    reasoning(evidence.reasoning());
    data(evidence.data());
    latency(evidence.latency());
    learningCurve(evidence.learningCurve());
    key("provider", "Who will tune: openai, azure, together ...", text(evidence.provider()));
    key(
        "tuned_models_in_use",
        "Whether your organisation uses a tuned model of that provider now.",
        flag(evidence.tunedModelsInUse()));
    key(
        "date",
        "The day to judge by, YYYY-MM-DD; else the day of the built-in tables.",
        evidence.date().map(day -> quoted(day.toString())));
    return page.toString();
  }

  private void knowledge(Evidence.Knowledge knowledge) {
    section("knowledge", "Facts that the model must know.");
    key("gap", "Whether the model lacks facts it needs.", flag(knowledge.gap()));
    key(
        "changes",
        "How often they change: " + labels(Change.values()) + ".",
        knowledge.changes().map(EvidencePage::label));
    key(
        "factual_accuracy_needed",
        "Whether a wrong fact about the world does harm.",
        flag(knowledge.factualAccuracyNeeded()));
    key("rag_tried", "Whether retrieval was tried.", flag(knowledge.ragTried()));
    key("rag_result", "What it reached on the evaluation set.", result(knowledge.ragResult()));
    end();
  }

  private void prompting(Evidence.Prompting prompting) {
    section("prompting", "Prompts that were measured, all on the same cases.");
    key(
        "techniques",
        "What was tried: " + labels(Technique.values()) + ".",
        prompting
            .techniques()
            .map(
                tried ->
                    tried.stream()
                        .sorted()
                        .map(Technique::label)
                        .collect(Collectors.joining(", ", "[", "]"))));
    List<String> rows = prompting.iterations().stream().map(EvidencePage::iteration).toList();
    list("iterations", "In the order they were made.", rows);
    if (rows.isEmpty()) {
      key("runs", "Or a log of runs, CSV or JSON Lines, beside this file.", Optional.empty());
    }
    end();
  }

  private static String iteration(Iteration made) {
    String name = made.name().isBlank() ? "" : "name: " + quoted(made.name()) + ", ";
    return "{" + name + counts(made.result()) + "}";
  }

  private void evaluation(Evidence.Evaluation evaluation) {
    section("evaluation", "The set of cases that all of this was measured on.");
    key("size", "Its cases.", count(evaluation.size()));
    key("representative", "Whether it is like real traffic.", flag(evaluation.representative()));
    key("held_out", "Whether no prompt was written from it.", flag(evaluation.heldOut()));
    key("file", "Where it is, relative to this file.", text(evaluation.file()));
    end();
  }

  private void traffic(Evidence.Traffic traffic) {
    section("traffic", "How the model is called.");
    key("calls_per_month", "How often.", count(traffic.callsPerMonth()));
    key("prompt_tokens", "Of the average prompt now.", count(traffic.promptTokens()));
    key("answer_tokens", "Of the average answer.", count(traffic.answerTokens()));
    key(
        "prompt_tokens_after_tuning",
        "Of the prompt that a tuned model would need.",
        count(traffic.promptTokensAfterTuning()));
    key(
        "cached_share",
        "Part of the prompt that the provider serves from its cache, 0 to 1.",
        number(traffic.cachedShare()));
    key("narrow_task", "Whether all calls are one narrow task.", flag(traffic.narrowTask()));
    end();
  }

  private void models(Evidence.Models models) {
    section("models", "Which models are compared.");
    key("prompted", "In use now, with its prompt.", text(models.prompted()));
    key("tuned", "That would be tuned.", text(models.tuned()));
    key(
        "smaller_untuned",
        "What the model to be tuned reaches with the prompt alone.",
        result(models.smallerUntuned()));
    end();
  }

  private void selfHosting(Optional<Evidence.OwnHosting> hosting) {
    section("self_hosting", "A model of your own on rented cards.");
    key(
        "parameters_billion",
        "Its size; needed where anything is said here.",
        number(hosting.map(Evidence.OwnHosting::parametersBillion)));
    key("gpu", "The card: a100, h100.", hosting.map(Evidence.OwnHosting::gpu));
    key(
        "usd_per_hour",
        "What an hour of a card costs; else the usual range.",
        number(hosting.flatMap(Evidence.OwnHosting::usdPerHour)));
    key("cards", "How many are kept on.", hosting.map(own -> Integer.toString(own.cards())));
    end();
  }

  private void reasoning(Evidence.Reasoning reasoning) {
    section("reasoning", "What was tried for hard tasks.");
    key(
        "chain_of_thought_tried",
        "Whether the model was asked for its steps before the answer.",
        flag(reasoning.chainOfThoughtTried()));
    key(
        "stronger_model_tried",
        "Whether a stronger model was tried with the same prompt.",
        flag(reasoning.strongerModelTried()));
    key("stronger_model", "What it reached.", result(reasoning.strongerModel()));
    end();
  }

  private void data(Evidence.Data data) {
    section("data", "The training data, as far as it is known without a check.");
    key("examples", "Good examples there are.", count(data.examples()));
    key("tokens_per_example", "Their average length.", count(data.tokensPerExample()));
    key(
        "mostly_llm_written",
        "Whether a model wrote most of the answers.",
        flag(data.mostlyLlmWritten()));
    end();
  }

  private void latency(Evidence.Latency latency) {
    section("latency", "Milliseconds to the whole answer.");
    key("measured_ms", "Of the model in use.", count(latency.measured()));
    key("needed_ms", "At most.", count(latency.needed()));
    key("smaller_model_ms", "Of the smaller model.", count(latency.smallerModel()));
    end();
  }

  private void learningCurve(List<CurvePoint> points) {
    page.append('\n');
    list(
        "learning_curve",
        "Models tuned on growing subsets, which 'validate-dataset subset' writes.",
        points.stream()
            .map(point -> "{examples: " + point.examples() + ", " + counts(point.result()) + "}")
            .toList());
    page.append('\n');
  }

  private void section(String name, String comment) {
    page.append("\n# ").append(comment).append('\n').append(name).append(":\n");
    indent = "  ";
  }

  private void end() {
    indent = "";
  }

  private void key(String key, String comment, Optional<String> value) {
    page.append(indent).append("# ").append(comment).append('\n').append(indent);
    page.append(value.isPresent() ? "" : "# ").append(key).append(':');
    value.ifPresent(stated -> page.append(stated.isEmpty() ? "" : " ").append(stated));
    page.append('\n');
  }

  private void list(String key, String comment, List<String> rows) {
    key(key, comment, rows.isEmpty() ? Optional.empty() : Optional.of(""));
    rows.forEach(row -> page.append(indent).append("  - ").append(row).append('\n'));
  }

  private static Optional<String> flag(Answer answer) {
    return answer == Answer.UNKNOWN
        ? Optional.empty()
        : Optional.of(answer.isYes() ? "true" : "false");
  }

  private static Optional<String> count(OptionalLong number) {
    return number.isPresent() ? Optional.of(Long.toString(number.getAsLong())) : Optional.empty();
  }

  private static Optional<String> number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString);
  }

  private static String decimal(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().toPlainString();
  }

  private static Optional<String> result(Optional<Proportion> result) {
    return result.map(found -> "{" + counts(found) + "}");
  }

  private static String counts(Proportion result) {
    return "correct: " + result.correct() + ", of: " + result.of();
  }

  private static Optional<String> text(Optional<String> text) {
    return text.filter(stated -> !stated.isBlank()).map(EvidencePage::quoted);
  }

  /** In double quotes, with all that YAML would not read back as it is escaped. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if ((c >= ' ' && c <= '~') || Character.isLetterOrDigit(c)) {
        quoted.append(c);
      } else {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  private static String labels(Enum<?>... values) {
    return Arrays.stream(values).map(EvidencePage::label).collect(Collectors.joining(", "));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
