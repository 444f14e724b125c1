package io.github.tuneready.cli;

import io.github.tuneready.Splitter;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Parts a file into training and validation. */
@Command(name = "validate-dataset split", sortOptions = false)
final class SplitVerb implements Verb {
  @Parameters(
      paramLabel = "FILE",
      hideParamSyntax = true,
      arity = "0..*",
      description = "One file of examples.")
  List<String> files = List.of();

  @Option(
      names = "--validation",
      paramLabel = "SHARE",
      order = 1,
      description = "How much goes to validation, above 0 and below 1. Default: 0.1.")
  String share = "0.1";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      order = 2,
      description = "The folder of both parts. Default: that of FILE.")
  @Nullable String output;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 3,
      description = "Another number, other parts. Default: 1.")
  String seed = "1";

  @Mixin Configuration configuration = new Configuration();
  @Mixin CommonOptions common = new CommonOptions();

  private final Function<Policy, Validator> validators;

  SplitVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.size() != 1 || files.get(0).equals("-")) {
      throw new WrongCall("one FILE is needed; as in 'validate-dataset split data.jsonl'");
    }
    Policy policy = configuration.policy(files, values);
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    double part = values.share("--validation", share);
    if (part >= 1) {
      throw values.wrong("--validation", share, "is all of it; give a share below 1, such as 0.1");
    }
    long chosen = values.number("--seed", seed, 0, Long.MAX_VALUE);
    Path file = path("FILE", files.get(0));
    String stem = stem(String.valueOf(file.getFileName()));
    Path train = beside(file, stem + ".train.jsonl");
    Path validation = beside(file, stem + ".validation.jsonl");
    OutputGuard.check(train, files);
    OutputGuard.check(validation, files);
    Splitter.Parts parts =
        new Splitter(validators.apply(policy), part, chosen).split(file, train, validation);
    console.complain(
        String.format(
            Locale.ROOT,
            "%,d rows to %s, %,d to %s; %,d groups of like examples kept together",
            parts.train(),
            train,
            parts.validation(),
            validation,
            parts.groups()));
    return ExitCode.READY;
  }

  private Path beside(Path file, String name) {
    return output == null ? file.resolveSibling(name) : path("-o", output).resolve(name);
  }

  private static String stem(String name) {
    String plain = name.replaceAll("\\.(gz|zst)$", "");
    return plain.endsWith(".jsonl") ? plain.substring(0, plain.length() - 6) : plain;
  }

  private static Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongCall(option + ": '" + name + "' is no path");
    }
  }
}
