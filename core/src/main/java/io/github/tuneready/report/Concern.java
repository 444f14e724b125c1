package io.github.tuneready.report;

import java.util.Locale;

/** What a rule is about, as the table of a text report parts it, told by the rule's id. */
enum Concern {
  SIZE,
  TOKENS,
  DUPLICATES,
  LEAKAGE,
  CONTRADICTIONS,
  LANGUAGES,
  STYLE,
  SECRETS,
  COST,
  PROVIDER,
  CONTENT,
  /** All else: whether the lines have the form the platform wants. */
  FORM;

  /** The concern of a rule. */
  static Concern of(String ruleId) {
    String family = ruleId.substring(0, ruleId.indexOf('/'));
    if (ruleId.contains("secret")) {
      return SECRETS;
    }
    if (ruleId.contains("contradict") || ruleId.contains("different-answers")) {
      return CONTRADICTIONS;
    }
    if (ruleId.startsWith("validation/missing")) {
      return LEAKAGE;
    }
    for (Concern concern : values()) {
      if (family.equals(concern.plural()) || family.equals(concern.singular())) {
        return concern;
      }
    }
    return family.equals("privacy") ? CONTENT : FORM;
  }

  private String plural() {
    return name().toLowerCase(Locale.ROOT);
  }

  private String singular() {
    String name = plural();
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  /** How this concern stands in a report. */
  Standing in(Report report) {
    return Standing.of(report, id -> of(id) == this);
  }
}
