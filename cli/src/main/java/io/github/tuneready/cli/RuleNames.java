package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules by the names a user may call them: id, or family for all of a kind. */
final class RuleNames {
  private final Map<String, RuleInfo> rules = new LinkedHashMap<>();
  private final Map<String, List<RuleInfo>> families = new LinkedHashMap<>();

  RuleNames(Policy policy) {
    for (Rule rule : Catalogue.all(policy)) {
      RuleInfo info = rule.info();
      rules.put(info.id(), info);
      families.computeIfAbsent(info.family(), family -> new ArrayList<>()).add(info);
    }
  }

  /** The families in the order of the report, each with its rules. */
  Map<String, List<RuleInfo>> families() {
    return families;
  }

  /** The name itself if it is that of a rule or a family. */
  String check(String option, String name, Values values) {
    if (rules.containsKey(name) || families.containsKey(name)) {
      return name;
    }
    throw values.wrong(option, name, "is no rule and no family" + didYouMean(name) + see());
  }

  /** The rule of this id, or of this second half of an id where only one rule has it. */
  RuleInfo rule(String name) {
    RuleInfo rule = rules.get(name);
    if (rule != null) {
      return rule;
    }
    List<RuleInfo> halves =
        rules.values().stream().filter(info -> info.id().endsWith("/" + name)).toList();
    if (halves.size() == 1) {
      return halves.get(0);
    }
    throw new WrongCall("'" + name + "' is no rule" + didYouMean(name) + see());
  }

  private String didYouMean(String name) {
    List<String> known = new ArrayList<>(rules.keySet());
    known.addAll(families.keySet());
    String offer = Values.didYouMean(name, known);
    if (!offer.isEmpty() || name.contains("/")) {
      return offer;
    }
    for (String id : rules.keySet()) {
      String half = id.substring(id.indexOf('/') + 1);
      if (!Values.didYouMean(name, List.of(half)).isEmpty()) {
        return "; did you mean " + id + "?";
      }
    }
    return "";
  }

  private static String see() {
    return " ('validate-dataset rules' lists them)";
  }
}
