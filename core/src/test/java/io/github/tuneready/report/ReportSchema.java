package io.github.tuneready.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The published schema of the JSON report, and a stricter form of it for tests. */
final class ReportSchema {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReportSchema() {}

  static JsonNode published() throws IOException {
    try (InputStream in = requireNonNull(JsonReport.class.getResourceAsStream(JsonReport.SCHEMA))) {
      return MAPPER.readTree(in);
    }
  }

  /** What is wrong with a report by the schema, keys that it does not name among it. */
  static List<String> faults(String report) throws IOException {
    JsonNode schema = published();
    close(schema);
    return faults(schema, MAPPER.readTree(report));
  }

  static List<String> faults(JsonNode schema, JsonNode document) {
    Schema compiled =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    return compiled.validate(document).stream().map(Object::toString).toList();
  }

  /** The published schema lets keys be added; a key that is written must be described, though. */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && object.has("properties")
        && object.get("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    schema.forEach(ReportSchema::close);
  }
}
