package io.github.tuneready.cli;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The verbs by name. A verb is the first word of a call; a call without one is a check. */
final class Verbs {
  /** The check, which needs no name. */
  static final String CHECK = "";

  private static final Set<String> NAMES =
      new TreeSet<>(
          Set.of(
              "rules",
              "init",
              "explain",
              "completion",
              "cost",
              "tokens",
              "duplicates",
              "fix",
              "split",
              "style",
              "decide",
              "subset",
              "report",
              "compare",
              "man",
              "help"));

  private final Function<Policy, Validator> validators;

  Verbs(Function<Policy, Validator> validators) {
    this.validators = validators;
  }

  Set<String> names() {
    return NAMES;
  }

  boolean has(String name) {
    return NAMES.contains(name);
  }

  Verb make(String name) {
    return switch (name) {
      case "rules" -> new RulesVerb();
      case "init" -> new InitVerb();
      case "explain" -> new ExplainVerb();
      case "tokens" -> new TokensVerb(validators);
      case "cost" -> new CostVerb(validators);
      case "duplicates" -> new DuplicatesVerb(validators);
      case "fix" -> new FixVerb(validators);
      case "split" -> new SplitVerb(validators);
      case "decide" -> new DecideVerb();
      case "subset" -> new SubsetVerb(validators);
      case "report" -> new ReportVerb();
      case "compare" -> new CompareVerb();
      case "style" -> new StyleVerb(validators);
      case "completion" -> new CompletionVerb(this);
      case "man" -> new ManVerb(this);
      case "help" -> new HelpVerb(this);
      default -> new CheckVerb(validators);
    };
  }
}
