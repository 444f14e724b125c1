package io.github.tuneready.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonParser;
import java.io.IOException;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCheckTest {
  private static final long SEED = 20261124;

  private static JsonDocument parsed(String json) {
    JsonParser parser = new JsonParser();
    byte[] bytes = json.getBytes(UTF_8);
    assertTrue(parser.parse(bytes, 0, bytes.length), json);
    return parser.document();
  }

  private static @Nullable String fault(String schema, String value) {
    return new SchemaCheck(parsed(schema), parsed(value)).fault(JsonDocument.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"required\":[\"city\"]} | {} | the required key 'city' is missing",
        "{\"properties\":{\"unit\":{\"enum\":[\"celsius\",\"kelvin\"]}}} | {\"unit\":\"celcius\"}"
            + " | 'unit' is 'celcius', not one of 'celsius', 'kelvin'",
        "{\"properties\":{\"days\":{\"type\":\"integer\"}}} | {\"days\":1.5}"
            + " | 'days' is a number, not integer",
        "{\"properties\":{\"days\":{\"type\":[\"integer\",\"null\"]}}} | {\"days\":\"1\"}"
            + " | 'days' is a string, of none of the types",
        "{\"properties\":{\"a\":{}},\"additionalProperties\":false} | {\"b\":1}"
            + " | the schema has no key 'b'",
        "{\"properties\":{\"a\":{\"items\":{\"type\":\"string\"}}}} | {\"a\":[\"x\",3]}"
            + " | an item is a number, not string",
        "{\"properties\":{\"a\":{\"properties\":{\"b\":{\"const\":1}}}}} | {\"a\":{\"b\":2}}"
            + " | 'b' is '2', not '1'",
      })
  void saysWhatIsWrong(String schema, String value, String expected) {
    assertEquals(expected, fault(schema, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"properties\":{\"a\":{\"type\":\"integer\"}}} | {\"a\":1.0}",
        "{\"properties\":{\"a\":{\"type\":\"str\"}}} | {\"a\":1}",
        "{\"properties\":{\"a\":{\"type\":\"string\",\"nullable\":true}}} | {\"a\":null}",
        "{\"properties\":{\"a\":{\"$ref\":\"#/x\",\"type\":\"string\"}}} | {\"a\":1}",
        "{\"properties\":{\"a\":{\"enum\":[1]}}} | {\"a\":1.0}",
        "{\"properties\":[],\"required\":\"a\",\"type\":{}} | {\"a\":1}",
        "{\"properties\":{\"a\":true},\"enum\":[]} | {\"a\":1}",
      })
  void letsPassWhatIsRightOrUnknown(String schema, String value) {
    assertNull(fault(schema, value));
  }

  /** Nesting beyond the limit is left alone, without a fault and without an overflow. */
  @Test
  void deepSchemasEnd() {
    String schema = "{\"items\":".repeat(500) + "{\"type\":\"string\"}" + "}".repeat(500);
    assertNull(fault(schema, "[".repeat(500) + "1" + "]".repeat(500)));
  }

  /** Schemas of the keywords that are known, drawn at random, judged as another checker does. */
  @Test
  void agreesWithAnotherChecker() throws IOException {
    Random random = new Random(SEED);
    ObjectMapper jackson = new ObjectMapper();
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    int faults = 0;
    for (int i = 0; i < 2_000; i++) {
      String schema = schema(random, 2);
      String value = object(random, 2);
      JsonNode node = jackson.readTree(schema);
      Schema other = registry.getSchema(node);
      boolean valid = other.validate(jackson.readTree(value)).isEmpty();
      String fault = fault(schema, value);
      assertEquals(valid, fault == null, () -> schema + " and " + value + ": " + fault);
      faults += valid ? 0 : 1;
    }
    assertTrue(faults > 200 && faults < 1_800, faults + " faults of seed " + SEED);
  }

  private static String schema(Random random, int depth) {
    StringBuilder schema = new StringBuilder("{\"title\":\"t\"");
    String type = pick(random, "object", "string", "integer", "number", "boolean", "array");
    if (depth == 2) {
      type = "object";
    }
    schema.append(",\"type\":\"").append(type).append('"');
    if (type.equals("object") && depth > 0) {
      schema.append(",\"properties\":{\"a\":").append(schema(random, depth - 1));
      schema.append(",\"b\":").append(schema(random, depth - 1)).append('}');
      schema.append(random.nextInt(3) == 0 ? ",\"required\":[\"a\"]" : "");
      schema.append(random.nextInt(3) == 0 ? ",\"additionalProperties\":false" : "");
    }
    if (type.equals("array") && depth > 0) {
      schema.append(",\"items\":").append(schema(random, depth - 1));
    }
    if (random.nextInt(4) == 0 && depth < 2) {
      schema.append(",\"enum\":[\"x\",1,true,2.5]");
    }
    return schema.append('}').toString();
  }

  private static String object(Random random, int depth) {
    StringBuilder object = new StringBuilder("{\"").append(pick(random, "a", "b", "c"));
    return object.append("\":").append(value(random, depth - 1)).append('}').toString();
  }

  private static String value(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> "\"x\"";
      case 1 -> "\"y\"";
      case 2 -> "1";
      case 3 -> "2.5";
      case 4 -> "true";
      case 5 -> "null";
      case 6 -> object(random, depth);
      default -> "[" + value(random, depth - 1) + "," + value(random, depth - 1) + "]";
    };
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
