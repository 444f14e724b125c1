package io.github.tuneready.cli;

import io.github.tuneready.Dataset;
import io.github.tuneready.LikeExamples;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes nested subsets of a training file. */
@Command(name = "validate-dataset subset", sortOptions = false)
final class SubsetVerb implements Verb {
  private static final long MOST = 10_000_000;

  @Parameters(
      paramLabel = "FILE",
      hideParamSyntax = true,
      arity = "0..*",
      description = "One training file, not compressed.")
  List<String> files = List.of();

  @Option(
      names = "--sizes",
      paramLabel = "N,N",
      order = 1,
      split = ",",
      description = "How many examples, as in 50,100,200,400.")
  List<String> sizes = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      order = 2,
      description = "The folder for the subsets; made if it is not there.")
  @Nullable String output;

  @Option(
      names = "--seed",
      paramLabel = "N",
      order = 3,
      description = "Another number, other subsets. Default: 1.")
  String seed = "1";

  @Mixin Configuration configuration = new Configuration();
  @Mixin CommonOptions common = new CommonOptions();

  private final Function<Policy, Validator> validators;

  SubsetVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.size() != 1 || sizes.isEmpty() || output == null) {
      throw new WrongCall(
          "one FILE, --sizes and -o are needed; as in 'validate-dataset subset train.jsonl --sizes"
              + " 50,100,200 -o subsets'");
    }
    Policy policy = configuration.policy(files, values);
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    TreeSet<Integer> wanted = new TreeSet<>();
    for (String size : sizes) {
      wanted.add((int) values.number("--sizes", size, 1, MOST));
    }
    long chosen = values.number("--seed", seed, 0, Long.MAX_VALUE);
    Path file = path("FILE", files.get(0));
    Path folder = path("-o", output);
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + (Files.exists(file) ? ": is no file" : ": no such file"));
    }
    SubsetFiles.refuseArchive(file);
    Validator validator =
        validators.apply(policy.withStages(new Stages(false, true, false, false)));
    SubsetChoice choice = new SubsetChoice(chosen, LikeExamples.of(validator, file));
    validator.visit(Dataset.train(file), choice);
    if (choice.different() < wanted.last()) {
      throw new WrongCall(
          "--sizes: "
              + wanted.last()
              + " are wanted, and there are "
              + choice.different()
              + " different readable examples; equal and nearly equal ones count once");
    }
    SubsetFiles.write(file, folder, wanted, choice.order());
    console.complain(
        "wrote " + wanted.size() + " subsets of " + choice.different() + " examples to " + folder);
    return ExitCode.READY;
  }

  private static Path path(String option, String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongCall(option + ": '" + name + "' is no path");
    }
  }
}
