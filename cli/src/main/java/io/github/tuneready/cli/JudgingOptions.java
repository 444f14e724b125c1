package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Selection;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.model.TableException;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By what the data is judged. */
final class JudgingOptions {
  private static final long MOST_EPOCHS = 50;

  @Option(
      names = "--goal",
      paramLabel = "NAME",
      order = 23,
      description =
          "What tuning is for: format, style, latency-cost, vocabulary, prompt-length, knowledge,"
              + " reasoning. Sets how many examples are enough.")
  @Nullable String goal;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      order = 24,
      description = "Passes over the data, for the cost. Default: as the platform chooses.")
  @Nullable String epochs;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      order = 25,
      description = "Another price table. Default: built in, dated.")
  @Nullable String prices;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      order = 26,
      description = "The day by which the providers' dates are judged. Default: the tables' own.")
  @Nullable String asOf;

  @Option(
      names = "--fail-on",
      paramLabel = "LEVEL",
      order = 30,
      description = "What makes exit 1: error, warning or never. Default: error.")
  @Nullable String failOn;

  @Option(
      names = "--max-cost",
      paramLabel = "USD",
      order = 31,
      description = "A dearer training run is an error.")
  @Nullable String maxCost;

  @Option(
      names = "--select",
      paramLabel = "ID[,ID]",
      order = 32,
      description = "Only these rules or families.")
  List<String> select = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "ID[,ID]",
      order = 33,
      description = "Not these rules or families.")
  List<String> ignore = List.of();

  @Option(
      names = "--severity",
      paramLabel = "ID=LEVEL",
      order = 34,
      description = "Another severity for a rule or family: error, warning, info, off.")
  List<String> severity = List.of();

  @Option(
      names = "--no-duplicates",
      order = 35,
      description = "Do not compare examples with each other.")
  boolean noDuplicates;

  @Option(
      names = "--no-style",
      order = 37,
      description = "Do not assess how much the answers resemble LLM text.")
  boolean noStyle;

  @Option(names = "--no-tokens", order = 36, description = "Do not count tokens; no cost then.")
  boolean noTokens;

  Policy apply(Policy standard, Values values) throws IOException {
    Policy policy = standard;
    if (goal != null) {
      policy = policy.withGoal(values.oneOf("--goal", goal, goals()));
    }
    if (epochs != null) {
      policy = policy.withEpochs((int) values.number("--epochs", epochs, 1, MOST_EPOCHS));
    }
    if (prices != null) {
      policy = policy.withPrices(prices(prices, values));
    }
    if (asOf != null) {
      policy = policy.withAsOf(values.day("--as-of", asOf));
    }
    if (failOn != null) {
      policy = policy.withFailOn(values.oneOf("--fail-on", failOn, levels()));
    }
    if (maxCost != null) {
      policy = policy.withMaxCostUsd(values.usd("--max-cost", maxCost));
    }
    return withRules(withStages(policy), values);
  }

  private Policy withStages(Policy policy) {
    boolean counted = policy.stages().tokens() && !noTokens;
    if (!counted && policy.maxCostUsd() != null) {
      throw new WrongCall("max-cost: the cost is not known without tokens, see --no-tokens");
    }
    Stages stages = policy.stages();
    return policy.withStages(
        new Stages(
            stages.tokens() && !noTokens,
            stages.duplicates() && !noDuplicates,
            stages.languages(),
            stages.style() && !noStyle));
  }

  private Policy withRules(Policy policy, Values values) {
    RuleNames names = new RuleNames(policy);
    Map<String, Severity> severities = new LinkedHashMap<>(policy.severities());
    for (String pair : Values.list(severity)) {
      int equals = pair.indexOf('=');
      if (equals < 0) {
        throw values.wrong("--severity", pair, "is not of the form ID=LEVEL");
      }
      String name = names.check("--severity", pair.substring(0, equals).strip(), values);
      String level = pair.substring(equals + 1).strip();
      severities.put(name, values.oneOf("--severity", level, severities()));
    }
    Selection stated = policy.selection();
    Selection selection =
        new Selection(
            select.isEmpty() ? stated.select() : names("--select", select, names, values),
            ignore.isEmpty() ? stated.ignore() : names("--ignore", ignore, names, values));
    Policy judging = policy.withSelection(selection).withSeverities(severities);
    boolean standard = selection.equals(Selection.all()) && severities.isEmpty();
    return standard ? judging : withoutIdleStages(judging);
  }

  /** Languages and style are told for their rules alone. */
  private static Policy withoutIdleStages(Policy policy) {
    Set<String> families = new HashSet<>();
    Catalogue.rules(policy).forEach(rule -> families.add(rule.info().family()));
    Stages stages = policy.stages();
    return policy.withStages(
        new Stages(
            stages.tokens(),
            stages.duplicates(),
            stages.languages() && families.contains("language"),
            stages.style() && families.contains("style")));
  }

  private static Set<String> names(
      String option, List<String> words, RuleNames names, Values values) {
    Set<String> checked = new LinkedHashSet<>();
    for (String word : Values.list(words)) {
      checked.add(names.check(option, word, values));
    }
    return checked;
  }

  static PriceTable prices(String file, Values values) throws IOException {
    try {
      return PriceTable.read(Path.of(file));
    } catch (TableException e) {
      throw new WrongCall(values.origin("--prices") + ": " + e.getMessage());
    } catch (InvalidPathException e) {
      throw values.wrong("--prices", file, "is no path: " + e.getReason());
    }
  }

  static Map<String, Goal> goals() {
    Map<String, Goal> goals = new LinkedHashMap<>();
    for (Goal goal : Goal.values()) {
      goals.put(goal.label(), goal);
    }
    return goals;
  }

  private static Map<String, Severity> severities() {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (Severity severity : Severity.values()) {
      severities.put(severity.label(), severity);
    }
    return severities;
  }

  static Map<String, Severity> levels() {
    Map<String, Severity> levels = new LinkedHashMap<>();
    levels.put("error", Severity.ERROR);
    levels.put("warning", Severity.WARNING);
    levels.put("never", Severity.OFF);
    return levels;
  }
}
