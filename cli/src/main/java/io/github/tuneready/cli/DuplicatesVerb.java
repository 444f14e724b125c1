package io.github.tuneready.cli;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.similarity.Comparison;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints every pair of examples that are the same or nearly so. */
@Command(name = "validate-dataset duplicates", sortOptions = false)
final class DuplicatesVerb implements Verb {
  private static final String CONVERSATION = "conversation";
  private static final long MOST_WORDS = 16;

  @Parameters(
      paramLabel = "FILE...",
      hideParamSyntax = true,
      arity = "0..*",
      description = "Data as for a check: files, folders, patterns, or - for standard input.")
  List<String> files = List.of();

  @Option(
      names = "--threshold",
      paramLabel = "T",
      order = 1,
      description = "Least Jaccard similarity, above 0 to 1. Default: 0.5.")
  @Nullable String threshold;

  @Option(
      names = "--shingle",
      paramLabel = "N",
      order = 2,
      description = "Words in a shingle, 1 to 16. Default: 3.")
  @Nullable String shingle;

  @Option(
      names = "--text",
      paramLabel = "WHAT",
      order = 3,
      description =
          "What is compared: conversation (all but system messages), user or assistant. Default:"
              + " conversation.")
  String text = CONVERSATION;

  @Mixin ComparisonMemory memory = new ComparisonMemory();
  @Mixin ModelOptions model = new ModelOptions();
  @Mixin Configuration configuration = new Configuration();
  @Mixin CommonOptions common = new CommonOptions();

  private final Function<Policy, Validator> validators;

  DuplicatesVerb(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (files.isEmpty()) {
      throw new WrongCall("no FILE is given; as in 'validate-dataset duplicates train.jsonl'");
    }
    Policy policy = model.apply(configuration.policy(files, values), values);
    Comparison comparison = comparison(policy.comparison(), values);
    policy = policy.withComparison(comparison);
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    PairRows rows = new PairRows(comparison, role(values));
    validators
        .apply(policy.withStages(Stages.none()))
        .visit(new Dataset(Map.of(Split.TRAIN, files)), rows);
    if (rows.size() == 0) {
      console.complain("no example at all");
      return ExitCode.UNREADABLE;
    }
    try (Writer out = console.writer()) {
      PairLines lines = new PairLines(rows, comparison, out);
      lines.write();
      lines.limits().forEach(console::complain);
    }
    return ExitCode.READY;
  }

  private @Nullable Role role(Values values) {
    Role role = values.oneOf("--text", text, roles());
    return role == Role.UNKNOWN ? null : role;
  }

  static Map<String, Role> roles() {
    Map<String, Role> roles = new LinkedHashMap<>();
    roles.put(CONVERSATION, Role.UNKNOWN);
    roles.put("user", Role.USER);
    roles.put("assistant", Role.ASSISTANT);
    return roles;
  }

  private Comparison comparison(Comparison policy, Values values) {
    Comparison standard = memory.apply(policy, values);
    return new Comparison(
        shingle == null
            ? standard.shingle()
            : (int) values.number("--shingle", shingle, 1, MOST_WORDS),
        threshold == null ? standard.threshold() : values.share("--threshold", threshold),
        standard.promptThreshold(),
        standard.maxBytes());
  }
}
