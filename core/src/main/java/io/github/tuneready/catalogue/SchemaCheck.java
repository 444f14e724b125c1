package io.github.tuneready.catalogue;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Quotation;
import io.github.tuneready.json.Text;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Checks the arguments of the calls of one example against the JSON Schemas of its tools: types,
 * required keys, enums, constants, closed objects and the items of arrays. What it does not know,
 * such as references and alternatives, it lets pass. Bounded in depth and steps: of an example with
 * giant schemas a part is checked. Not thread-safe.
 */
final class SchemaCheck {
  private static final int NONE = JsonDocument.NONE;
  private static final int MOST_DEPTH = 32;
  private static final int MOST_STEPS = 200_000;
  private static final int MOST_SHOWN = 6;
  private static final JsonKey REFERENCE = JsonKey.of("$ref");
  private static final JsonKey ENUM = JsonKey.of("enum");
  private static final JsonKey CONST = JsonKey.of("const");
  private static final JsonKey REQUIRED = JsonKey.of("required");
  private static final JsonKey PROPERTIES = JsonKey.of("properties");
  private static final JsonKey PATTERN_PROPERTIES = JsonKey.of("patternProperties");
  private static final JsonKey ADDITIONAL_PROPERTIES = JsonKey.of("additionalProperties");
  private static final JsonKey ITEMS = JsonKey.of("items");

  private final JsonDocument schemas;
  private final JsonDocument values;
  private final SchemaType types;
  private int steps;

  /**
   * Checks for one example.
   *
   * @param schemas holds the schemas
   * @param values holds, at each call of {@link #fault}, the arguments of one call as its root
   */
  SchemaCheck(JsonDocument schemas, JsonDocument values) {
    this.schemas = schemas;
    this.values = values;
    this.types = new SchemaType(schemas, values);
  }

  /** The first fault of the arguments that are parsed now, or null. */
  @Nullable String fault(int schema) {
    return fault(schema, JsonDocument.ROOT, 0);
  }

  private @Nullable String fault(int schema, int value, int depth) {
    boolean checked =
        schemas.is(schema, JsonType.OBJECT) && schemas.find(schema, REFERENCE) == NONE;
    if (!checked || depth > MOST_DEPTH || !step(1)) {
      return null;
    }
    String fault = types.fault(schema, value);
    if (fault != null) {
      return name(value) + fault;
    }
    fault = choice(schema, value);
    if (fault != null) {
      return fault;
    }
    return switch (values.type(value)) {
      case OBJECT -> object(schema, value, depth);
      case ARRAY -> array(schema, value, depth);
      default -> null;
    };
  }

  private boolean step(int count) {
    steps += count;
    return steps <= MOST_STEPS;
  }

  private @Nullable String choice(int schema, int value) {
    int constant = schemas.find(schema, CONST);
    if (constant != NONE && differs(constant, value)) {
      return name(value) + "is " + shown(values, value) + ", not " + shown(schemas, constant);
    }
    int choices = schemas.find(schema, ENUM);
    if (!schemas.is(choices, JsonType.ARRAY) || schemas.first(choices) == NONE) {
      return null;
    }
    for (int choice = schemas.first(choices); choice != NONE; choice = schemas.next(choice)) {
      if (!step(1) || !differs(choice, value)) {
        return null;
      }
    }
    return name(value) + "is " + shown(values, value) + ", not one of " + list(choices);
  }

  /** Whether two scalars differ; containers are never said to. */
  private boolean differs(int expected, int value) {
    JsonType type = schemas.type(expected);
    if (type == JsonType.OBJECT || type == JsonType.ARRAY) {
      return false;
    }
    if (type == JsonType.NUMBER && values.is(value, JsonType.NUMBER)) {
      return Double.compare(
              Double.parseDouble(schemas.raw(expected)), Double.parseDouble(values.raw(value)))
          != 0;
    }
    Text one = schemas.text(expected);
    Text other = values.text(value);
    return type != values.type(value)
        || !Arrays.equals(
            one.bytes(), one.from(), one.to(), other.bytes(), other.from(), other.to());
  }

  private String list(int choices) {
    StringBuilder list = new StringBuilder();
    int count = 0;
    for (int choice = schemas.first(choices); choice != NONE; choice = schemas.next(choice)) {
      if (count == MOST_SHOWN) {
        return list.append(", …").toString();
      }
      list.append(count == 0 ? "" : ", ").append(shown(schemas, choice));
      count++;
    }
    return list.toString();
  }

  private @Nullable String object(int schema, int value, int depth) {
    String fault = required(schema, value);
    if (fault != null) {
      return fault;
    }
    int properties = schemas.find(schema, PROPERTIES);
    if (!schemas.is(properties, JsonType.OBJECT)) {
      return null;
    }
    boolean closed =
        schemas.is(schemas.find(schema, ADDITIONAL_PROPERTIES), JsonType.FALSE)
            && schemas.find(schema, PATTERN_PROPERTIES) == NONE;
    int width = schemas.count(properties);
    for (int member = values.first(value); member != NONE; member = values.next(member)) {
      if (!step(width)) {
        return null;
      }
      int property = schemas.find(properties, JsonKey.of(values.key(member)));
      if (property == NONE && closed) {
        return "the schema has no key " + Quotation.of(values.key(member));
      }
      fault = property == NONE ? null : fault(property, member, depth + 1);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private @Nullable String required(int schema, int value) {
    int required = schemas.find(schema, REQUIRED);
    if (!schemas.is(required, JsonType.ARRAY)) {
      return null;
    }
    int width = values.count(value) + 1;
    for (int key = schemas.first(required); key != NONE; key = schemas.next(key)) {
      if (!step(width)) {
        return null;
      }
      boolean named = schemas.is(key, JsonType.STRING);
      if (named && values.find(value, JsonKey.of(schemas.text(key).toString())) == NONE) {
        return "the required key " + Quotation.of(schemas.text(key)) + " is missing";
      }
    }
    return null;
  }

  private @Nullable String array(int schema, int value, int depth) {
    int items = schemas.find(schema, ITEMS);
    for (int item = values.first(value); item != NONE; item = values.next(item)) {
      String fault = items == NONE ? null : fault(items, item, depth + 1);
      if (fault != null || !step(1)) {
        return fault;
      }
    }
    return null;
  }

  /** What a sentence calls a value of the arguments. */
  private String name(int value) {
    if (value == JsonDocument.ROOT) {
      return "the whole ";
    }
    boolean member = values.is(values.parent(value), JsonType.OBJECT);
    return member ? Quotation.of(values.key(value)) + " " : "an item ";
  }

  private static String shown(JsonDocument json, int node) {
    return switch (json.type(node)) {
      case OBJECT, ARRAY -> json.type(node).phrase();
      default -> Quotation.of(json.text(node));
    };
  }
}
