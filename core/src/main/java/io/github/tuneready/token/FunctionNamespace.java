package io.github.tuneready.token;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import java.util.List;
import java.util.StringJoiner;

/**
 * Writes function definitions as the namespace of types in which OpenAI's models are shown them.
 *
 * <p>The form is not documented; it was found by others from token counts of the API and is checked
 * against 32 published requests. Source: hmarr/openai-chat-tokens, 2023, and gpt-tokenizer, commit
 * 9182f2e, 2025. Schemas nested deeper than {@value #MAX_DEPTH} levels are written as {@code any}.
 */
final class FunctionNamespace {
  private static final int NONE = JsonDocument.NONE;
  private static final int MAX_DEPTH = 32;

  /** Descriptions are shown down to the properties of the first level only. */
  private static final int DESCRIBED_INDENT = 2;

  private static final JsonKey NAME = JsonKey.of("name");
  private static final JsonKey DESCRIPTION = JsonKey.of("description");
  private static final JsonKey PARAMETERS = JsonKey.of("parameters");
  private static final JsonKey PROPERTIES = JsonKey.of("properties");
  private static final JsonKey REQUIRED = JsonKey.of("required");
  private static final JsonKey TYPE = JsonKey.of("type");
  private static final JsonKey ENUM = JsonKey.of("enum");
  private static final JsonKey ITEMS = JsonKey.of("items");
  private static final JsonKey ANY_OF = JsonKey.of("anyOf");

  private final JsonDocument json;
  private final StringBuilder out = new StringBuilder();

  private FunctionNamespace(JsonDocument json) {
    this.json = json;
  }

  /** The namespace of the functions defined at these nodes. */
  static String of(JsonDocument json, List<Integer> functions) {
    FunctionNamespace namespace = new FunctionNamespace(json);
    namespace.out.append("namespace functions {\n\n");
    functions.forEach(namespace::function);
    return namespace.out.append("} // namespace functions").toString();
  }

  private void function(int function) {
    String description = string(function, DESCRIPTION);
    if (!description.isEmpty()) {
      out.append("// ").append(description).append('\n');
    }
    out.append("type ").append(string(function, NAME)).append(" = (");
    int parameters = json.find(function, PARAMETERS);
    int properties = object(parameters, PROPERTIES);
    if (properties != NONE && json.first(properties) != NONE) {
      out.append("_: {\n");
      properties(parameters, properties, 0, 0);
      out.append("\n}");
    }
    out.append(") => any;\n\n");
  }

  private void properties(int schema, int properties, int indent, int depth) {
    String separator = "";
    for (int property = json.first(properties); property != NONE; property = json.next(property)) {
      out.append(separator);
      separator = "\n";
      String description = string(property, DESCRIPTION);
      if (!description.isEmpty() && indent < DESCRIBED_INDENT) {
        out.append(" ".repeat(indent)).append("// ").append(description).append('\n');
      }
      String name = json.key(property);
      out.append(" ".repeat(indent)).append(name).append(isRequired(schema, name) ? "" : "?");
      out.append(": ");
      type(property, indent, depth);
      out.append(',');
    }
  }

  private boolean isRequired(int schema, String name) {
    int required = json.is(schema, JsonType.OBJECT) ? json.find(schema, REQUIRED) : NONE;
    if (json.is(required, JsonType.ARRAY)) {
      for (int each = json.first(required); each != NONE; each = json.next(each)) {
        if (json.is(each, JsonType.STRING) && json.text(each).contentEquals(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private void type(int schema, int indent, int depth) {
    if (!json.is(schema, JsonType.OBJECT) || depth == MAX_DEPTH) {
      out.append("any");
      return;
    }
    int anyOf = json.find(schema, ANY_OF);
    if (json.is(anyOf, JsonType.ARRAY)) {
      union(anyOf, indent, depth);
      return;
    }
    switch (string(schema, TYPE)) {
      case "string" -> out.append(enumOr(schema, "string"));
      case "number", "integer" -> out.append(enumOr(schema, "number"));
      case "boolean" -> out.append("boolean");
      case "null" -> out.append("null");
      case "array" -> {
        type(json.find(schema, ITEMS), indent, depth + 1);
        out.append("[]");
      }
      case "object" -> {
        int properties = object(schema, PROPERTIES);
        out.append("{\n");
        if (properties != NONE) {
          properties(schema, properties, indent + 2, depth + 1);
        }
        out.append("\n}");
      }
      default -> out.append(enumOr(schema, "any"));
    }
  }

  private void union(int anyOf, int indent, int depth) {
    String separator = "";
    for (int each = json.first(anyOf); each != NONE; each = json.next(each)) {
      out.append(separator);
      separator = " | ";
      type(each, indent, depth + 1);
    }
  }

  private String enumOr(int schema, String otherwise) {
    int values = json.find(schema, ENUM);
    if (!json.is(values, JsonType.ARRAY) || json.first(values) == NONE) {
      return otherwise;
    }
    StringJoiner joined = new StringJoiner(" | ");
    for (int each = json.first(values); each != NONE; each = json.next(each)) {
      boolean quoted = json.is(each, JsonType.STRING);
      joined.add(quoted ? "\"" + json.text(each) + "\"" : json.raw(each));
    }
    return joined.toString();
  }

  private int object(int holder, JsonKey key) {
    int node = json.is(holder, JsonType.OBJECT) ? json.find(holder, key) : NONE;
    return json.is(node, JsonType.OBJECT) ? node : NONE;
  }

  private String string(int holder, JsonKey key) {
    int node = json.is(holder, JsonType.OBJECT) ? json.find(holder, key) : NONE;
    return json.is(node, JsonType.STRING) ? json.text(node).toString() : "";
  }
}
