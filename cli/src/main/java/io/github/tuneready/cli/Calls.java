package io.github.tuneready.cli;

import io.github.tuneready.model.NearestNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the words of a call into the options of a verb. */
final class Calls {
  private Calls() {}

  /** A parser for a verb. Options may also be given by the environment. */
  static CommandLine line(Verb verb, Console console) {
    CommandLine line = new CommandLine(verb);
    line.setExpandAtFiles(false);
    line.setOverwrittenOptionsAllowed(true);
    line.setInterpolateVariables(false);
    line.setUsageHelpWidth(Math.min(Math.max(console.terminal().width(), 60), 100));
    line.setDefaultValueProvider(new EnvironmentDefaults(console.environment()));
    return line;
  }

  /**
   * Sets the options of a verb.
   *
   * @throws WrongCall if there is an option that it does not have, or a value is missing
   */
  static ParseResult parse(CommandLine line, String... words) {
    try {
      return line.parseArgs(words);
    } catch (ParameterException e) {
      throw new WrongCall(told(e));
    }
  }

  private static String told(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), e.getCommandLine());
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec argument = missing.getMissing().get(0);
      String name = argument instanceof OptionSpec option ? option.longestName() + ": " : "";
      return name + "needs a value, " + argument.paramLabel();
    }
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong call");
  }

  private static String unknown(String word, CommandLine line) {
    if (!word.startsWith("-")) {
      return "'" + word + "': one word too many";
    }
    int equals = word.indexOf('=');
    String option = equals < 0 ? word : word.substring(0, equals);
    Set<String> known = new TreeSet<>();
    for (OptionSpec spec : line.getCommandSpec().options()) {
      if (!spec.hidden()) {
        known.addAll(List.of(spec.names()));
      }
    }
    List<String> near = NearestNames.of(option, known, 1);
    boolean offer = option.startsWith("--") && !near.isEmpty();
    return "'"
        + option
        + "' is no option"
        + (offer
            ? "; did you mean " + near.get(0) + "?"
            : "; a file of that name goes after --, as in 'validate-dataset -- " + word + "'");
  }
}
