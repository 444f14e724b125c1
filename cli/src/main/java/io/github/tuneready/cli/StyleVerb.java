package io.github.tuneready.cli;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.example.Split;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints how each answer scores. */
@Command(name = "validate-dataset style", sortOptions = false)
final class StyleVerb implements Verb {
  @Parameters(
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "0..*",
      description = "Data as for a check: files, folders, patterns, or - for standard input.")
  List<String> files = List.of();

  @Mixin ModelOptions model = new ModelOptions();
  @Mixin Configuration configuration = new Configuration();
  @Mixin CommonOptions common = new CommonOptions();

  private final Function<Policy, Validator> validators;

  StyleVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.isEmpty()) {
      throw new WrongCall("no FILE is given; as in 'validate-dataset style train.jsonl'");
    }
    Policy policy = model.apply(configuration.policy(files, values), values);
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    Validator validator =
        validators.apply(policy.withStages(new Stages(false, false, false, true)));
    try (Writer out = console.writer()) {
      StyleLines lines = new StyleLines(out);
      validator.visit(new Dataset(Map.of(Split.TRAIN, files)), lines);
      return exitCode(lines, console);
    }
  }

  private static int exitCode(StyleLines lines, Console console) {
    if (lines.examples() == 0) {
      console.complain("no example at all");
      return ExitCode.UNREADABLE;
    }
    if (lines.unreadable() > 0) {
      console.complain(
          lines.unreadable()
              + " of "
              + lines.examples()
              + " examples cannot be read; 'validate-dataset FILE' says why");
      return ExitCode.NOT_READY;
    }
    return ExitCode.READY;
  }
}
