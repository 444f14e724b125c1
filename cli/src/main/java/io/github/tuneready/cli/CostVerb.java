package io.github.tuneready.cli;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.cost.CallShape;
import io.github.tuneready.example.Split;
import io.github.tuneready.report.Report;
import io.github.tuneready.rule.Provider;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what tuning and using some models costs, to choose by. */
@Command(name = "validate-dataset cost", sortOptions = false)
final class CostVerb implements Verb {
  private static final long MOST = 1_000_000_000_000L;
  private static final int MOST_EPOCHS = 50;

  @Parameters(
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "0..*",
      description = "Training data as for a check: files, folders, patterns, or -.")
  List<String> files = List.of();

  @Option(
      names = {"-m", "--model"},
      paramLabel = "NAME",
      order = 1,
      description = "A model to be tuned; give it several times. Default: gpt-4.1-mini.")
  List<String> models = List.of();

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      order = 2,
      description = "Who runs the job. Default: openai.")
  @Nullable String provider;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      order = 3,
      description = "Passes over the data. Default: the platform's own rule.")
  @Nullable String epochs;

  @Option(
      names = "--calls-per-month",
      paramLabel = "N",
      order = 4,
      description = "Calls a month, for the bill before and after tuning.")
  @Nullable String calls;

  @Option(
      names = "--prompt-tokens",
      paramLabel = "N",
      order = 5,
      description = "Tokens of a prompt today.")
  @Nullable String promptTokens;

  @Option(
      names = "--answer-tokens",
      paramLabel = "N",
      order = 6,
      description = "Tokens of an answer.")
  @Nullable String answerTokens;

  @Option(
      names = "--prompt-tokens-after",
      paramLabel = "N",
      order = 7,
      description = "Tokens of a prompt to the tuned model. Default: as today.")
  @Nullable String promptTokensAfter;

  @Option(
      names = "--prompted-model",
      paramLabel = "NAME",
      order = 8,
      description = "The model in use today. Default: the untuned model itself.")
  @Nullable String prompted;

  @Option(
      names = "--parameters-billion",
      paramLabel = "N",
      order = 9,
      description = "Size of a model of one's own, for the estimate on rented cards, as in 7.")
  @Nullable String parameters;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      order = 10,
      description = "Another price table; docs/cost.md has its form.")
  @Nullable String prices;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "F",
      order = 11,
      description = "text or json. Default: text.")
  String format = "text";

  @Mixin CommonOptions common = new CommonOptions();

  private final Function<Policy, Validator> validators;

  CostVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.isEmpty()) {
      throw new WrongCall("no FILE is given; as in 'validate-dataset cost train.jsonl'");
    }
    boolean json =
        values.oneOf("--format", format, new LinkedHashMap<>(Map.of("text", false, "json", true)));
    Policy policy = policy(values);
    Usage usage = usage(values);
    Optional<BigDecimal> own =
        parameters == null ? Optional.empty() : Optional.of(values.billions(parameters));
    List<ModelCost> costs = new ArrayList<>();
    for (String model : new LinkedHashSet<>(models.isEmpty() ? List.of(policy.model()) : models)) {
      if (model.isBlank()) {
        throw values.wrong("--model", model, "is no name");
      }
      Report report = counted(policy.withModel(model));
      if (report.dataset().examples() == 0) {
        console.complain("no example at all");
        return ExitCode.UNREADABLE;
      }
      costs.add(ModelCost.of(model, policy, report, usage));
    }
    try (Writer out = console.writer()) {
      CostPage page = new CostPage(costs, policy.prices().asOf(), usage, own);
      out.write(json ? page.json() : page.text());
    }
    return ExitCode.READY;
  }

  private Report counted(Policy policy) throws IOException {
    return validators
        .apply(policy.withStages(new Stages(true, false, false, false)))
        .validate(new Dataset(Map.of(Split.TRAIN, files)));
  }

  private Policy policy(Values values) throws IOException {
    Policy policy = Policy.standard();
    if (provider != null) {
      Provider chosen = values.oneOf("--provider", provider, ModelOptions.providers());
      policy = policy.withProvider(chosen);
    }
    if (epochs != null) {
      policy = policy.withEpochs((int) values.number("--epochs", epochs, 1, MOST_EPOCHS));
    }
    return prices == null ? policy : policy.withPrices(JudgingOptions.prices(prices, values));
  }

  private @Nullable Usage usage(Values values) {
    if (calls == null) {
      if (promptTokens != null || answerTokens != null || promptTokensAfter != null) {
        throw new WrongCall("--calls-per-month: is needed for a bill of a month");
      }
      return null;
    }
    if (promptTokens == null || answerTokens == null) {
      throw new WrongCall("--calls-per-month: needs --prompt-tokens and --answer-tokens too");
    }
    long number = values.number("--calls-per-month", calls, 0, MOST);
    long prompt = values.number("--prompt-tokens", promptTokens, 0, MOST);
    long answer = values.number("--answer-tokens", answerTokens, 0, MOST);
    long after =
        promptTokensAfter == null
            ? prompt
            : values.number("--prompt-tokens-after", promptTokensAfter, 0, MOST);
    CallShape before = CallShape.of(prompt, answer);
    return new Usage(number, before, before.withPrompt(after), prompted);
  }

  /**
   * How a model is used in a month.
   *
   * @param calls how many
   * @param before a call today
   * @param after a call to the tuned model
   * @param prompted the model in use today, or null for the untuned model itself
   */
  record Usage(long calls, CallShape before, CallShape after, @Nullable String prompted) {}
}
