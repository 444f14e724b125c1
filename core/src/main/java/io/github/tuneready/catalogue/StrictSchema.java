package io.github.tuneready.catalogue;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Quotation;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that a strict tool's schema closes its objects and requires their keys. */
final class StrictSchema {
  private static final int NONE = JsonDocument.NONE;
  private static final int MOST_DEPTH = 32;
  private static final int MOST_STEPS = 200_000;
  private static final JsonKey PROPERTIES = JsonKey.of("properties");
  private static final JsonKey ADDITIONAL_PROPERTIES = JsonKey.of("additionalProperties");
  private static final JsonKey REQUIRED = JsonKey.of("required");
  private static final JsonKey ITEMS = JsonKey.of("items");

  private final JsonDocument json;
  private int steps;

  StrictSchema(JsonDocument json) {
    this.json = json;
  }

  /** The first object that is not closed, or null. */
  @Nullable String fault(int schema) {
    return fault(schema, 0);
  }

  private @Nullable String fault(int schema, int depth) {
    if (!json.is(schema, JsonType.OBJECT) || depth > MOST_DEPTH || steps++ > MOST_STEPS) {
      return null;
    }
    int properties = json.find(schema, PROPERTIES);
    if (!json.is(properties, JsonType.OBJECT)) {
      return fault(json.find(schema, ITEMS), depth + 1);
    }
    if (!json.is(json.find(schema, ADDITIONAL_PROPERTIES), JsonType.FALSE)) {
      return "'additionalProperties' is not false";
    }
    Set<String> required = required(schema);
    for (int property = json.first(properties); property != NONE; property = json.next(property)) {
      if (!required.contains(json.key(property))) {
        return "the key " + Quotation.of(json.key(property)) + " is not required";
      }
      String fault = fault(property, depth + 1);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private Set<String> required(int schema) {
    Set<String> names = new HashSet<>();
    int required = json.find(schema, REQUIRED);
    int first = json.is(required, JsonType.ARRAY) ? json.first(required) : NONE;
    for (int name = first; name != NONE; name = json.next(name)) {
      names.add(json.text(name).toString());
    }
    return names;
  }
}
