package io.github.tuneready.cli;

import io.github.tuneready.Cleaner;
import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.clean.CleanResult;
import io.github.tuneready.clean.Fix;
import io.github.tuneready.example.Split;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a cleaned copy of training files. */
@Command(name = "validate-dataset fix", sortOptions = false)
final class FixVerb implements Verb {
  @Parameters(
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "0..*",
      description = "Training data as for a check: files, folders, patterns, or -.")
  List<String> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PATH",
      order = 1,
      description = "The cleaned copy. Rows that change go to PATH with .rejected before .jsonl.")
  @Nullable String output;

  @Option(
      names = "--unsafe",
      order = 2,
      description =
          "Also drop rows that are invalid, nearly the same or leaked, and convert other formats.")
  boolean unsafe;

  @Option(names = "--diff", order = 3, description = "Show what would change and write nothing.")
  boolean diff;

  @Option(
      names = "--validation",
      paramLabel = "FILE",
      order = 4,
      description = "Rows that are also in it are leaked; it is not cleaned.")
  List<String> validation = List.of();

  @Option(
      names = "--evaluation",
      paramLabel = "FILE",
      order = 5,
      description = "The same for an evaluation set.")
  List<String> evaluation = List.of();

  @Mixin ModelOptions model = new ModelOptions();
  @Mixin Configuration configuration = new Configuration();
  @Mixin CommonOptions common = new CommonOptions();

  private final Function<Policy, Validator> validators;

  FixVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.isEmpty() || ((output == null) == !diff && !configuration.showConfig)) {
      throw new WrongCall(
          "FILE and either -o or --diff are needed; as in 'validate-dataset fix train.jsonl -o"
              + " clean.jsonl'");
    }
    Policy policy = model.apply(configuration.policy(files, values), values);
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    Validator validator = validators.apply(policy);
    Cleaner cleaner = new Cleaner(validator, unsafe);
    Dataset dataset = dataset();
    return output == null
        ? preview(cleaner, dataset, console)
        : write(cleaner, dataset, validator, path(output), console);
  }

  private Dataset dataset() {
    Map<Split, List<String>> names = new EnumMap<>(Split.class);
    names.put(Split.TRAIN, files);
    names.put(Split.VALIDATION, validation);
    names.put(Split.EVALUATION, evaluation);
    return new Dataset(names);
  }

  private int preview(Cleaner cleaner, Dataset dataset, Console console) throws IOException {
    CleanResult result;
    try (Writer out = console.writer()) {
      FixLines lines = new FixLines(out);
      result = cleaner.preview(dataset, lines::write);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    tell(result, console);
    return result.changes() ? ExitCode.NOT_READY : ExitCode.READY;
  }

  private int write(
      Cleaner cleaner, Dataset dataset, Validator validator, Path copy, Console console)
      throws IOException {
    Path rejected = rejected(copy);
    Set<String> inputs = new TreeSet<>();
    validator.plan(dataset).forEach(chunk -> inputs.add(chunk.path()));
    inputs.addAll(configuration.files());
    OutputGuard.check(copy, inputs);
    OutputGuard.check(rejected, inputs);
    CleanResult result = cleaner.clean(dataset, copy, rejected);
    tell(result, console);
    if (result.rows() == 0) {
      console.complain("no row is left: nothing was written");
      return ExitCode.UNREADABLE;
    }
    console.complain("the copy is " + copy + ", what changed is in " + rejected);
    return tellRest(validator.validate(copy), console);
  }

  /** {@code clean.jsonl} becomes {@code clean.rejected.jsonl}. */
  private static Path rejected(Path copy) {
    String name = String.valueOf(copy.getFileName());
    String stem = name.endsWith(".jsonl") ? name.substring(0, name.length() - 6) : name;
    return copy.resolveSibling(stem + ".rejected.jsonl");
  }

  private static void tell(CleanResult result, Console console) {
    console.complain(
        String.format(
            Locale.ROOT,
            "%,d lines = %,d kept + %,d changed + %,d dropped",
            result.lines(),
            result.kept(),
            result.changed(),
            result.dropped()));
    for (Fix fix : Fix.values()) {
      Long count = result.fixes().get(fix);
      if (count != null) {
        console.complain(String.format(Locale.ROOT, "%,7d  %s", count, fix.id()));
      }
    }
  }

  /** Says what still speaks against the copy. */
  private static int tellRest(Report report, Console console) {
    List<RuleResult> errors =
        report.results().stream().filter(one -> one.severity() == Severity.ERROR).toList();
    if (errors.isEmpty()) {
      console.complain("the copy has no error");
      return ExitCode.READY;
    }
    console.complain("the copy still has errors that need you:");
    for (RuleResult error : errors) {
      String line = error.at().isEmpty() ? "" : place(error);
      console.complain(
          String.format(Locale.ROOT, "%,7d  %s%s", error.examples(), error.info().id(), line));
    }
    return ExitCode.NOT_READY;
  }

  private static String place(RuleResult error) {
    long line = error.at().get(0).line();
    return line == 0 ? "" : ", first in line " + line;
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongCall("-o: '" + name + "' is no path");
    }
  }
}
