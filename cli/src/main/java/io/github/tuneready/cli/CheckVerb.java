package io.github.tuneready.cli;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.decision.Evidence;
import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.report.FileSummary;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.Verdict;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a dataset: what the command does if no other verb is named. */
@Command(name = "validate-dataset", sortOptions = false)
final class CheckVerb implements Verb {
  private static final long MOST_THREADS = 1_024;

  @Parameters(
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "0..*",
      description =
          "Training data: a file, a folder (its *.jsonl), a pattern such as 'data/**/*.jsonl', or -"
              + " for standard input. gzip and zstd are recognised by their content.")
  List<String> files = List.of();

  @Option(
      names = "--validation",
      paramLabel = "FILE",
      order = 10,
      description = "Validation data; repeatable.")
  List<String> validation = List.of();

  @Option(
      names = "--evaluation",
      paramLabel = "FILE",
      order = 11,
      description = "Evaluation data; repeatable. Training data must not leak into it.")
  List<String> evaluation = List.of();

  @Option(
      names = "--against",
      paramLabel = "FILE",
      order = 13,
      description =
          "An earlier dataset or a public benchmark; repeatable. Only compared with, not checked.")
  List<String> against = List.of();

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      order = 12,
      description = "What was tried and measured; adds the decision whether to fine-tune at all.")
  @Nullable String evidence;

  @Mixin ModelOptions model = new ModelOptions();
  @Mixin Configuration configuration = new Configuration();
  @Mixin BaselineOptions baseline = new BaselineOptions();
  @Mixin JudgingOptions judging = new JudgingOptions();
  @Mixin UseOptions use = new UseOptions();
  @Mixin StyleOptions style = new StyleOptions();
  @Mixin ReportOptions reports = new ReportOptions();
  @Mixin RedactOption redaction = new RedactOption();
  @Mixin ComparisonMemory memory = new ComparisonMemory();
  @Mixin ProgressOption progress = new ProgressOption();
  @Mixin CommonOptions common = new CommonOptions();

  @Option(
      names = "--threads",
      paramLabel = "N",
      order = 61,
      description = "Threads; never changes the report. Default: the processors.")
  @Nullable String threads;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      order = 91,
      description = "Print the version.")
  boolean version;

  private final Function<Policy, Validator> validators;

  CheckVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    Evidence stated = evidence == null ? null : DecideVerb.read(evidence);
    MonthlyUse monthlyUse = use(stated, values);
    OwnModel ownModel = own(stated, values);
    configuration.read(files, values);
    Policy policy = policy(values);
    if (stated != null && policy.goal() == null) {
      policy = policy.withGoal(stated.goal().orElse(null));
    }
    if (configuration.showConfig) {
      console.print(configuration.shown(policy, values));
      return ExitCode.READY;
    }
    Dataset dataset = dataset(stated);
    baseline.read();
    configuration.tell(console, policy, reports.quiet);
    List<OutputTarget> targets = reports.targets(values);
    Reports writers =
        new Reports(
            console, reports.onTerminal(console, values), reports.inFile(values), pages(policy));
    Validator validator = validator(style.apply(policy, validators), values);
    List<Chunk> chunks = plan(validator, dataset);
    OutputGuard.check(targets, inputs(chunks));

    Report report =
        baseline.apply(check(validator, chunks, console, values), console, reports.quiet);
    report = report.withUse(monthlyUse, ownModel, policy.prices());
    if (stated != null) {
      report = report.withDecision(validator.decide(stated, report));
    }
    writers.write(report, targets);
    if (!reports.quiet && targets.stream().noneMatch(target -> target.path() == null)) {
      console.complain(outcome(report, targets));
    }
    return exitCode(report, policy, console);
  }

  private Report check(Validator validator, List<Chunk> chunks, Console console, Values values)
      throws IOException {
    try (ProgressLine line = progress.start(chunks, console, reports.quiet, values)) {
      return validator.validate(chunks, line);
    }
  }

  private Dataset dataset(@Nullable Evidence stated) {
    if (files.isEmpty()) {
      throw new WrongCall(
          "no FILE is given; 'validate-dataset train.jsonl' checks one, 'validate-dataset --help'"
              + " says more");
    }
    Map<Split, List<String>> names = new EnumMap<>(Split.class);
    names.put(Split.TRAIN, files);
    names.put(Split.VALIDATION, validation);
    names.put(Split.EVALUATION, stated == null ? evaluation : evaluation(stated));
    names.put(Split.AGAINST, against);
    return new Dataset(names);
  }

  /** The evaluation set that the evidence names is checked for leaks too. */
  private List<String> evaluation(Evidence stated) {
    if (!evaluation.isEmpty() || stated.evaluation().file().isEmpty() || evidence == null) {
      return evaluation;
    }
    return List.of(Path.of(evidence).resolveSibling(stated.evaluation().file().get()).toString());
  }

  /** What the options say, and the evidence where they say nothing. */
  private @Nullable MonthlyUse use(@Nullable Evidence stated, Values values) {
    if (judging.noTokens && (use.calls != null || use.parameters != null)) {
      throw new WrongCall("--no-tokens: what use costs is not told without tokens");
    }
    return use.use(values, stated == null ? null : stated.monthlyUse().orElse(null));
  }

  private @Nullable OwnModel own(@Nullable Evidence stated, Values values) {
    return use.own(values, stated == null ? null : stated.ownModel().orElse(null));
  }

  private Policy policy(Values values) throws IOException {
    Policy policy = model.apply(configuration.policy(judging.asOf, values), values);
    policy = policy.withComparison(memory.apply(policy.comparison(), values));
    return redaction.apply(reports.apply(judging.apply(policy, values), values), values);
  }

  private static List<RuleInfo> pages(Policy policy) {
    return Catalogue.rules(policy).stream().map(Rule::info).toList();
  }

  private Validator validator(Policy policy, Values values) {
    Validator validator = validators.apply(policy);
    return threads == null
        ? validator
        : validator.withThreads((int) values.number("--threads", threads, 1, MOST_THREADS));
  }

  private List<Chunk> plan(Validator validator, Dataset dataset) throws IOException {
    try {
      return validator.plan(dataset);
    } catch (IllegalArgumentException tooMany) {
      throw new WrongCall(String.valueOf(tooMany.getMessage()));
    }
  }

  /** Everything that is read and so must not be written to. */
  private List<String> inputs(List<Chunk> chunks) {
    List<String> inputs = new ArrayList<>();
    chunks.stream().map(Chunk::path).distinct().forEach(inputs::add);
    if (judging.prices != null) {
      inputs.add(judging.prices);
    }
    if (evidence != null) {
      inputs.add(evidence);
    }
    inputs.addAll(style.files());
    inputs.addAll(configuration.files());
    inputs.addAll(baseline.files());
    return inputs;
  }

  /** What a user learns who sees no report. */
  private static String outcome(Report report, List<OutputTarget> targets) {
    String verdict = report.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    List<String> paths = targets.stream().map(target -> String.valueOf(target.path())).toList();
    return verdict + "; the report is in " + String.join(", ", paths);
  }

  private static int exitCode(Report report, Policy policy, Console console) {
    List<Split> empty = empty(report);
    if (!empty.isEmpty()) {
      for (Split split : empty) {
        console.complain(names(report, split) + ": no example at all");
      }
      return ExitCode.UNREADABLE;
    }
    if (report.verdict() == Verdict.RECONSIDER) {
      return ExitCode.RECONSIDER;
    }
    boolean fails = report.verdict() != Verdict.READY && policy.failOn() != Severity.OFF;
    return fails ? ExitCode.NOT_READY : ExitCode.READY;
  }

  /** The splits that have files but no examples. */
  private static List<Split> empty(Report report) {
    return Stream.of(Split.values())
        .filter(split -> files(report, split).findAny().isPresent())
        .filter(split -> files(report, split).mapToLong(FileSummary::examples).sum() == 0)
        .toList();
  }

  private static String names(Report report, Split split) {
    List<String> paths = files(report, split).map(FileSummary::path).toList();
    return paths.size() == 1 ? paths.get(0) : split.label() + " (" + paths.size() + " files)";
  }

  private static Stream<FileSummary> files(Report report, Split split) {
    return report.dataset().files().stream().filter(file -> file.split() == split);
  }
}
