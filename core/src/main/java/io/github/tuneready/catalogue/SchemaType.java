package io.github.tuneready.catalogue;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import org.jspecify.annotations.Nullable;

/** Checks the keyword {@code type} of a JSON Schema. Names that no draft knows let all pass. */
final class SchemaType {
  private static final int NONE = JsonDocument.NONE;
  private static final JsonKey TYPE = JsonKey.of("type");
  private static final JsonKey NULLABLE = JsonKey.of("nullable");

  private final JsonDocument schemas;
  private final JsonDocument values;

  SchemaType(JsonDocument schemas, JsonDocument values) {
    this.schemas = schemas;
    this.values = values;
  }

  /** "is a number, not string", or null if the value is of a type that the schema names. */
  @Nullable String fault(int schema, int value) {
    int type = schemas.find(schema, TYPE);
    boolean several = schemas.is(type, JsonType.ARRAY) && schemas.first(type) != NONE;
    if (!several && !schemas.is(type, JsonType.STRING)) {
      return null;
    }
    boolean nullable = schemas.is(schemas.find(schema, NULLABLE), JsonType.TRUE);
    if (nullable && values.is(value, JsonType.NULL)) {
      return null;
    }
    if (!several) {
      return fits(type, value) ? null : told(value) + ", not " + schemas.text(type);
    }
    for (int name = schemas.first(type); name != NONE; name = schemas.next(name)) {
      if (!schemas.is(name, JsonType.STRING) || fits(name, value)) {
        return null;
      }
    }
    return told(value) + ", of none of the types";
  }

  private String told(int value) {
    return "is " + values.type(value).phrase();
  }

  private boolean fits(int name, int value) {
    JsonType type = values.type(value);
    return switch (schemas.text(name).toString()) {
      case "string" -> type == JsonType.STRING;
      case "number" -> type == JsonType.NUMBER;
      case "integer" -> type == JsonType.NUMBER && isInteger(values.raw(value));
      case "boolean" -> type == JsonType.TRUE || type == JsonType.FALSE;
      case "null" -> type == JsonType.NULL;
      case "object" -> type == JsonType.OBJECT;
      case "array" -> type == JsonType.ARRAY;
      default -> true;
    };
  }

  /** 1.0 is an integer too, since draft 6. */
  private static boolean isInteger(String number) {
    double value = Double.parseDouble(number);
    return value == Math.rint(value);
  }
}
