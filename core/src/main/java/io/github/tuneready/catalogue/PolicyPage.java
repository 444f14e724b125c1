package io.github.tuneready.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Policies as text: what a policy file may say, and what one says. */
public final class PolicyPage {
  private static final String START =
      """
      # How validate-dataset judges this dataset. Every key may be left out: take the '#' before one
      # away to set it; what stands there is its default. An option of the command counts more than
      # this file, and so does a variable of the environment.
      """;

  private static final String RULES =
      """

      # What to make of single rules or families; 'validate-dataset rules' lists them.
      #rules:
      #  privacy: off
      #  size/few-examples: error
      #  content/template-placeholder:
      #    severity: warning
      #    error-if: "> 1%"    # an error on more lines than this: a number, or a share of examples
      #    reason: "old exports have some"
      #    until: 2027-06-30   # the last day on which this holds, judged by as-of
      """;

  private PolicyPage() {}

  /** A file that changes nothing and shows everything that can be changed. */
  public static String template() {
    StringBuilder page = new StringBuilder(START);
    String section = "";
    for (PolicyKey key : PolicyKeys.all()) {
      if (!key.section().equals(section)) {
        section = key.section();
        page.append("\n#").append(section).append(":\n");
      } else if (section.isEmpty()) {
        page.append('\n');
      }
      String words = key.words().isEmpty() ? "" : " One of " + String.join(", ", key.words()) + ".";
      for (String line : wrapped(key.about() + words)) {
        page.append(section.isEmpty() ? "# " : "#  # ").append(line).append('\n');
      }
      String value = key.name() + ": " + key.value().apply(Policy.standard());
      page.append(section.isEmpty() ? "#" : "#  ").append(value.stripTrailing()).append('\n');
    }
    return page.append(RULES).toString();
  }

  private static List<String> wrapped(String text) {
    return List.of(text.replaceAll("(.{1,88})(?: +|$)", "$1\n").stripTrailing().split("\n"));
  }

  /**
   * A policy as a policy file.
   *
   * @param origin where the value of a key comes from; stands behind it
   */
  public static String shown(Policy policy, Function<String, String> origin) {
    StringBuilder page = new StringBuilder();
    String section = "";
    for (PolicyKey key : PolicyKeys.all()) {
      if (!key.section().equals(section)) {
        section = key.section();
        page.append(section).append(":\n");
      }
      String line = (section.isEmpty() ? "" : "  ") + key.name() + ": " + key.value().apply(policy);
      page.append(String.format("%-40s", line)).append(" # ").append(origin.apply(key.path()));
      page.append('\n');
    }
    return page.append(rules(policy, origin)).toString();
  }

  private static String rules(Policy policy, Function<String, String> origin) {
    TreeSet<String> names = new TreeSet<>(policy.severities().keySet());
    names.addAll(policy.limits().keySet());
    if (names.isEmpty()) {
      return "";
    }
    String lines = names.stream().map(name -> setting(policy, name)).collect(Collectors.joining());
    return String.format("%-40s # %s%n", "rules:", origin.apply("rules")).replace("\r\n", "\n")
        + lines;
  }

  private static String setting(Policy policy, String name) {
    StringBuilder line = new StringBuilder("  " + name + ": {");
    if (policy.severities().containsKey(name)) {
      line.append("severity: ").append(policy.severities().get(name).label());
    }
    if (policy.limits().containsKey(name)) {
      line.append(line.charAt(line.length() - 1) == '{' ? "" : ", ");
      line.append("error-if: \"").append(policy.limits().get(name)).append('"');
    }
    return line.append("}\n").toString();
  }

  /** The JSON Schema (draft 2020-12) of policy files, for editors. */
  public static String schema() {
    Map<String, List<PolicyKey>> sections =
        PolicyKeys.all().stream()
            .collect(
                Collectors.groupingBy(PolicyKey::section, LinkedHashMap::new, Collectors.toList()));
    StringBuilder json = new StringBuilder("{\n");
    json.append("  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
    json.append("  \"title\": \"Policy of validate-dataset\",\n  \"type\": \"object\",\n");
    json.append("  \"additionalProperties\": false,\n  \"properties\": {\n");
    for (PolicyKey key : sections.getOrDefault("", List.of())) {
      json.append("    ").append(property(key)).append(",\n");
    }
    sections.forEach(
        (section, keys) -> {
          if (!section.isEmpty()) {
            json.append("    \"").append(section).append("\": {\"type\": [\"object\", \"null\"], ");
            json.append("\"additionalProperties\": false, \"properties\": {\n      ");
            json.append(
                keys.stream().map(PolicyPage::property).collect(Collectors.joining(",\n      ")));
            json.append("\n    }},\n");
          }
        });
    return json.append(RULES_SCHEMA).toString();
  }

  private static String property(PolicyKey key) {
    String about = key.about().replace("\\", "\\\\").replace("\"", "\\\"");
    String words =
        key.words().isEmpty()
            ? ""
            : key.words().stream()
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(", ", ", \"enum\": [", ", null]"));
    String items = key.type().equals("array") ? ", \"items\": {\"type\": \"string\"}" : "";
    return "\""
        + key.name()
        + "\": {\"type\": [\""
        + key.type()
        + "\", \"null\"], \"description\": \""
        + about
        + "\""
        + words
        + items
        + "}";
  }

  private static final String RULES_SCHEMA =
      """
          "rules": {
            "type": ["object", "null"],
            "description": "What to make of single rules or families.",
            "additionalProperties": {
              "anyOf": [
                {"$ref": "#/$defs/severity"},
                {"type": "object", "additionalProperties": false, "properties": {
                  "severity": {"$ref": "#/$defs/severity"},
                  "error-if": {"type": "string", "pattern": "^ *> *[0-9]+([.][0-9]+)? *%? *$"},
                  "reason": {"type": "string"},
                  "until": {"type": "string", "format": "date"}
                }}
              ]
            }
          }
        },
        "$defs": {"severity": {"enum": ["error", "warning", "info", "off", false]}}
      }
      """;
}
