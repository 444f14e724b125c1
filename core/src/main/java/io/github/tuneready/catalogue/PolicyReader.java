package io.github.tuneready.catalogue;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.decision.DecisionThresholds;
import io.github.tuneready.document.Document;
import io.github.tuneready.document.DocumentException;
import io.github.tuneready.document.Section;
import io.github.tuneready.example.Format;
import io.github.tuneready.model.NearestNames;
import io.github.tuneready.model.TableException;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Limit;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Redaction;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.similarity.Comparison;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads policy files: which keys there are, and what each may hold. */
final class PolicyReader {
  private final Path file;
  private final Section root;
  private final Set<String> keys = new TreeSet<>();

  PolicyReader(Path file) throws IOException {
    this.file = file;
    this.root = Document.read(file);
  }

  PolicyFile read() throws IOException {
    try {
      root.keys().forEach(keys::add);
      Policy policy = thresholds(judging(tuned(Policy.standard())));
      List<RuleSetting> settings = settings(root.section("rules"));
      root.end();
      return new PolicyFile(file, policy, settings, keys);
    } catch (IllegalArgumentException outOfRange) {
      throw new DocumentException(file + ": " + outOfRange.getMessage());
    }
  }

  private Policy tuned(Policy standard) throws IOException {
    Policy policy = standard;
    Optional<String> model = root.text("model");
    if (model.isPresent()) {
      policy = policy.withModel(model.get());
    }
    Optional<Provider> provider = word("provider", labels(Provider.values(), Provider::label));
    if (provider.isPresent()) {
      policy = policy.withProvider(provider.get());
    }
    Optional<Format> method = word("method", methods());
    if (method.isPresent()) {
      policy = policy.withMethod(method.get());
    }
    Optional<Goal> goal = word("goal", labels(Goal.values(), Goal::label));
    if (goal.isPresent()) {
      policy = policy.withGoal(goal.get());
    }
    OptionalLong epochs = root.count("epochs", 1);
    if (epochs.isPresent()) {
      policy = policy.withEpochs((int) Math.min(epochs.getAsLong(), Integer.MAX_VALUE));
    }
    Optional<String> prices = root.text("prices");
    return prices.isPresent() ? policy.withPrices(prices(prices.get())) : policy;
  }

  private PriceTable prices(String name) throws IOException {
    try {
      return PriceTable.read(file.toAbsolutePath().resolveSibling(name));
    } catch (TableException | InvalidPathException e) {
      throw root.fault("prices", String.valueOf(e.getMessage()));
    }
  }

  private Policy judging(Policy standard) {
    Policy policy = standard;
    Optional<LocalDate> asOf = day(root, "as-of");
    if (asOf.isPresent()) {
      policy = policy.withAsOf(asOf.get());
    }
    Optional<Severity> failOn = word("fail-on", PolicyKeys.failLevels());
    if (failOn.isPresent()) {
      policy = policy.withFailOn(failOn.get());
    }
    Optional<BigDecimal> maxCost = root.number("max-cost", "0", "1000000000000");
    if (maxCost.isPresent()) {
      policy = policy.withMaxCostUsd(maxCost.get());
    }
    Optional<Redaction> redact =
        word("redact", labels(Redaction.values(), one -> one.name().toLowerCase(Locale.ROOT)));
    if (redact.isPresent()) {
      policy = policy.withRedaction(redact.get());
    }
    OptionalLong line = root.count("max-line-bytes", 1);
    if (line.isPresent()) {
      if (line.getAsLong() > 1L << 30) {
        throw root.fault("max-line-bytes", "must be at most 1073741824");
      }
      policy = policy.withMaxLineBytes((int) line.getAsLong());
    }
    Selection selection = new Selection(names("select"), names("ignore"));
    return policy.withSelection(selection).withStages(stages(root.section("stages")));
  }

  private Set<String> names(String key) {
    List<String> known = ruleNames();
    Function<String, Optional<String>> of =
        name -> known.contains(name) ? Optional.of(name) : Optional.empty();
    return root.words(key, of, known).map(Set::copyOf).orElse(Set.of());
  }

  private Stages stages(Section section) {
    seen("stages", section);
    Stages stages =
        new Stages(
            section.flag("tokens").orElse(true),
            section.flag("duplicates").orElse(true),
            section.flag("languages").orElse(true),
            section.flag("style").orElse(true));
    section.end();
    return stages;
  }

  private Policy thresholds(Policy policy) {
    return policy
        .withSize(size(root.section("size"), policy.size()))
        .withContent(content(root.section("content"), policy.content()))
        .withStyle(style(root.section("style"), policy.style()))
        .withComparison(comparison(root.section("comparison"), policy.comparison()))
        .withDecision(decision(root.section("decision"), policy.decision()));
  }

  private SizeThresholds size(Section section, SizeThresholds standard) {
    seen("size", section);
    SizeThresholds size =
        new SizeThresholds(
            section.count("useful", 1).orElse(standard.useful()),
            section.count("good-prompt", 1).orElse(standard.goodPrompt()),
            section.count("style-low", 1).orElse(standard.styleLow()),
            section.count("style-high", 1).orElse(standard.styleHigh()),
            section.count("capability", 1).orElse(standard.capability()),
            section.count("diminishing", 1).orElse(standard.diminishing()));
    section.end();
    return size;
  }

  private ContentThresholds content(Section section, ContentThresholds standard) {
    seen("content", section);
    ContentThresholds content =
        new ContentThresholds(
            share(section, "refusals", standard.refusals()),
            share(section, "equal-answers", standard.equalAnswers()),
            section.count("large-line-bytes", 1).orElse(standard.largeLineBytes()),
            share(section, "system-share", standard.systemShare()));
    section.end();
    return content;
  }

  private StyleThresholds style(Section section, StyleThresholds standard) {
    seen("style", section);
    StyleThresholds style =
        new StyleThresholds(
            share(section, "prevalence", standard.prevalence()),
            share(section, "opener", standard.opener()),
            share(section, "distinct", standard.distinct()),
            standard.anchors());
    section.end();
    return style;
  }

  private Comparison comparison(Section section, Comparison standard) {
    seen("comparison", section);
    Comparison comparison =
        new Comparison(
            (int) Math.min(section.count("shingle", 1).orElse(standard.shingle()), 1_000),
            share(section, "threshold", standard.threshold()),
            share(section, "prompt-threshold", standard.promptThreshold()),
            standard.maxBytes());
    section.end();
    return comparison;
  }

  private DecisionThresholds decision(Section section, DecisionThresholds standard) {
    seen("decision", section);
    DecisionThresholds decision =
        new DecisionThresholds(
            whole(section, "least-iterations", standard.leastIterations()),
            whole(section, "last-iterations", standard.lastIterations()),
            share(section, "worthwhile-gain", standard.worthwhileGain()),
            share(section, "wished-gain", standard.wishedGain()),
            section.count("least-cases", 1).orElse(standard.leastCases()),
            share(section, "confidence", standard.confidence()),
            share(section, "error", standard.error()),
            share(section, "power", standard.power()),
            standard.fewExamples(),
            standard.goodPrompt(),
            standard.capability(),
            standard.diminishing(),
            share(section, "mostly-written", standard.mostlyWritten()),
            whole(section, "break-even-months", standard.breakEvenMonths()),
            whole(section, "lifetime-months", standard.lifetimeMonths()),
            share(section, "doubling-gain", standard.doublingGain()),
            whole(section, "curve-reach", standard.curveReach()));
    section.end();
    return decision;
  }

  private static int whole(Section section, String key, int standard) {
    return (int) Math.min(section.count(key, 0).orElse(standard), Integer.MAX_VALUE);
  }

  private List<RuleSetting> settings(Section rules) {
    List<String> known = ruleNames();
    List<RuleSetting> settings = new ArrayList<>();
    for (String rule : rules.keys()) {
      if (!known.contains(rule)) {
        throw rules.fault(rule, noRule(rule, known));
      }
      settings.add(
          rules.isSection(rule)
              ? setting(rule, rules.section(rule))
              : new RuleSetting(
                  rule,
                  severity(rules, rule),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty()));
    }
    return settings;
  }

  private static RuleSetting setting(String rule, Section section) {
    Optional<Limit> limit =
        section
            .text("error-if")
            .map(
                text ->
                    Limit.of(text)
                        .orElseThrow(
                            () ->
                                section.fault("error-if", "must be such as \"> 20\" or \"> 1%\"")));
    RuleSetting setting =
        new RuleSetting(
            rule,
            severity(section, "severity"),
            limit,
            section.text("reason"),
            day(section, "until"));
    section.end();
    return setting;
  }

  private static Optional<Severity> severity(Section section, String key) {
    return section.word(
        key, Severity::of, Arrays.stream(Severity.values()).map(Severity::label).toList());
  }

  private static double share(Section section, String key, double standard) {
    return section.number(key, "0", "1").map(BigDecimal::doubleValue).orElse(standard);
  }

  private static Optional<LocalDate> day(Section section, String key) {
    try {
      return section.text(key).map(LocalDate::parse);
    } catch (DateTimeException notADay) {
      throw section.fault(key, "must be a day, YYYY-MM-DD");
    }
  }

  private <T> Optional<T> word(String key, Map<String, T> labels) {
    return root.word(
        key, text -> Optional.ofNullable(labels.get(text)), List.copyOf(labels.keySet()));
  }

  private void seen(String name, Section section) {
    section.keys().forEach(key -> keys.add(name + "." + key));
  }

  private static String noRule(String name, List<String> known) {
    List<String> near = NearestNames.of(name, known, 1);
    return "'"
        + name
        + "' is no rule and no family"
        + (near.isEmpty() ? "" : "; did you mean \"" + near.get(0) + "\"?");
  }

  /** The ids of all rules and the names of their families. */
  private static List<String> ruleNames() {
    Map<String, Boolean> names = new TreeMap<>();
    for (Rule rule : Catalogue.all(Policy.standard())) {
      names.put(rule.info().id(), true);
      names.put(rule.info().family(), true);
    }
    return List.copyOf(names.keySet());
  }

  private static Map<String, Format> methods() {
    Map<String, Format> methods = new LinkedHashMap<>();
    for (Format format : Format.values()) {
      if (format != Format.UNKNOWN) {
        methods.put(format.method(), format);
      }
    }
    return methods;
  }

  private static <T> Map<String, T> labels(T[] values, Function<T, String> label) {
    Map<String, T> labels = new LinkedHashMap<>();
    for (T value : values) {
      labels.put(label.apply(value), value);
    }
    return labels;
  }
}
