package io.github.tuneready.cli;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.example.Split;
import io.github.tuneready.report.Report;
import io.github.tuneready.rule.Provider;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Duration;
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
      names = "--training-hours",
      paramLabel = "H",
      order = 5,
      description =
          "How long the training loop takes, for models that are billed by the hour, as in 2.5.")
  @Nullable String trainingHours;

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

  @Mixin UseOptions use = new UseOptions();
  @Mixin Configuration configuration = new Configuration();
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
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    MonthlyUse usage = use.use(values);
    Optional<BigDecimal> own =
        Optional.ofNullable(use.own(values)).map(OwnModel::parametersBillion);
    Duration hours = trainingHours == null ? null : values.hours("--training-hours", trainingHours);
    List<ModelCost> costs = new ArrayList<>();
    for (String model : new LinkedHashSet<>(models.isEmpty() ? List.of(policy.model()) : models)) {
      Report report = counted(policy.withModel(name(model, values)));
      if (report.dataset().examples() == 0) {
        console.complain("no example at all");
        return ExitCode.UNREADABLE;
      }
      costs.add(ModelCost.of(model, policy, report, usage, hours));
    }
    try (Writer out = console.writer()) {
      CostPage page = new CostPage(costs, policy.prices().asOf(), usage, own);
      out.write(json ? page.json() : page.text());
    }
    return ExitCode.READY;
  }

  private static String name(String model, Values values) {
    if (model.isBlank()) {
      throw values.wrong("--model", model, "is no name");
    }
    return model;
  }

  private Report counted(Policy policy) throws IOException {
    return validators
        .apply(policy.withStages(new Stages(true, false, false, false)))
        .validate(new Dataset(Map.of(Split.TRAIN, files)));
  }

  private Policy policy(Values values) throws IOException {
    Policy policy = configuration.policy(files, values);
    if (!models.isEmpty()) {
      policy = policy.withModel(name(models.get(0), values));
    }
    if (provider != null) {
      Provider chosen = values.oneOf("--provider", provider, ModelOptions.providers());
      policy = policy.withProvider(chosen);
    }
    if (epochs != null) {
      policy = policy.withEpochs((int) values.number("--epochs", epochs, 1, MOST_EPOCHS));
    }
    return prices == null ? policy : policy.withPrices(JudgingOptions.prices(prices, values));
  }
}
