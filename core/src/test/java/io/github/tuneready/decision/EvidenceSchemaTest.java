package io.github.tuneready.decision;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tuneready.document.DocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * An editor that has the schema and the reader of evidence files take and refuse the same. Three
 * things a schema cannot say are left to the reader: that no more are right than were asked, that
 * iterations and a log of runs exclude each other, and which days there are. One thing the reader
 * takes that an editor marks: words in capitals.
 */
class EvidenceSchemaTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String UNKNOWN = "qqqqqqqqqq";

  /** Every key there is, with a value; but for a log of runs. */
  private static final String FULL =
      """
      {"goal": "format", "problem": "p",
       "knowledge": {"gap": false, "changes": "rarely", "factual_accuracy_needed": false,
         "rag_tried": true, "rag_result": {"correct": 1, "of": 2}},
       "prompting": {"techniques": ["few-shot", "role"],
         "iterations": [{"name": "n", "correct": 1, "of": 2}, {"correct": 2, "of": 2}]},
       "evaluation": {"size": 2, "representative": true, "held_out": true, "file": "f"},
       "target": {"accuracy": 0.9},
       "traffic": {"calls_per_month": 1, "prompt_tokens": 1, "answer_tokens": 1,
         "prompt_tokens_after_tuning": 1, "cached_share": 0.5, "narrow_task": true},
       "models": {"prompted": "a", "tuned": "b", "smaller_untuned": {"correct": 1, "of": 2}},
       "self_hosting": {"parameters_billion": 7, "gpu": "a100", "usd_per_hour": 2, "cards": 1},
       "reasoning": {"chain_of_thought_tried": true, "stronger_model_tried": true,
         "stronger_model": {"correct": 1, "of": 2}},
       "data": {"examples": 1, "tokens_per_example": 1, "mostly_llm_written": true},
       "latency": {"measured_ms": 1, "needed_ms": 1, "smaller_model_ms": 1},
       "learning_curve": [{"examples": 1, "correct": 1, "of": 2}],
       "provider": "openai", "tuned_models_in_use": true, "date": "2026-11-01"}
      """;

  /** What stands in place of each value in turn. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "\"true\"",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"format\"",
          "\"weekly\"",
          "\"h100\"",
          "\"2026-11-01\"",
          "0",
          "-1",
          "1",
          "1.0",
          "1.5",
          "0.0000001",
          "100000",
          "100001",
          "1000001",
          "1000000000",
          "1000000001",
          "1000000000000",
          "1000000000001",
          "[]",
          "[1]",
          "[null]",
          "[\"role\"]",
          "[{}]",
          "{}",
          "{\"" + UNKNOWN + "\": 1}",
          "{\"correct\": 1, \"of\": 2}",
          "{\"correct\": 1}");

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        requireNonNull(Evidence.class.getResourceAsStream("evidence.schema.json"))) {
      return MAPPER.readTree(in);
    }
  }

  /** What the reader says against a document; empty where it takes it. */
  private static String refusal(JsonNode document) throws IOException {
    try {
      EvidenceFile.parse("evidence.json", document.toString(), true, Path.of("."));
      return "";
    } catch (DocumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static boolean isLeftToTheReader(String refusal) {
    return refusal.endsWith("correct: must not be more than of");
  }

  private static void pointers(JsonNode node, String pointer, List<String> found) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              key -> {
                found.add(pointer + "/" + key.getKey());
                pointers(key.getValue(), pointer + "/" + key.getKey(), found);
              });
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        found.add(pointer + "/" + i);
        pointers(list.get(i), pointer + "/" + i, found);
      }
    }
  }

  private static void put(JsonNode parent, String last, JsonNode value) {
    if (parent instanceof ObjectNode object) {
      object.set(last, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(last), value);
    }
  }

  @Test
  void schemaAndReaderTakeTheSameValues() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());
    JsonNode full = MAPPER.readTree(FULL);
    assertEquals("", refusal(full));
    assertTrue(schema.validate(full).isEmpty());
    List<String> pointers = new ArrayList<>();
    pointers(full, "", pointers);
    int taken = 0;
    int refused = 0;
    for (String pointer : pointers) {
      int slash = pointer.lastIndexOf('/');
      for (String value : VALUES) {
        JsonNode changed = full.deepCopy();
        put(
            changed.at(pointer.substring(0, slash)),
            pointer.substring(slash + 1),
            MAPPER.readTree(value));
        String refusal = refusal(changed);
        if (!isLeftToTheReader(refusal)) {
          var faults = schema.validate(changed);
          assertEquals(
              faults.isEmpty(), refusal.isEmpty(), pointer + " = " + value + refusal + faults);
          taken += refusal.isEmpty() ? 1 : 0;
          refused += refusal.isEmpty() ? 0 : 1;
        }
      }
    }
    assertTrue(taken > 300 && refused > 1_000, taken + " taken, " + refused + " refused");
  }

  @Test
  void keysThatAreLeftOutAreMissedByBothOrNeither() throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema());
    JsonNode full = MAPPER.readTree(FULL);
    List<String> pointers = new ArrayList<>();
    pointers(full, "", pointers);
    for (String pointer : pointers) {
      JsonNode changed = full.deepCopy();
      int slash = pointer.lastIndexOf('/');
      if (changed.at(pointer.substring(0, slash)) instanceof ObjectNode parent) {
        parent.remove(pointer.substring(slash + 1));
        String refusal = refusal(changed);
        assertEquals(schema.validate(changed).isEmpty(), refusal.isEmpty(), pointer + refusal);
      }
    }
  }

  /** The reader lists the keys it knows where one is like none of them. */
  @Test
  void everyObjectHasTheSameKeysInBothAndNoOther() throws IOException {
    JsonNode schema = schema();
    List<String> objects = new ArrayList<>(List.of(""));
    JsonNode full = MAPPER.readTree(FULL);
    pointers(full, "", objects);
    objects.removeIf(pointer -> !full.at(pointer).isObject());
    for (String pointer : objects) {
      JsonNode changed = full.deepCopy();
      ((ObjectNode) changed.at(pointer)).put(UNKNOWN, 1);
      String refusal = refusal(changed);
      assertTrue(refusal.contains(UNKNOWN + ": is not a known key; known are "), refusal);
      Set<String> known =
          new TreeSet<>(List.of(refusal.substring(refusal.lastIndexOf(" are ") + 5).split(", ")));
      JsonNode described = described(schema, pointer);
      Set<String> named = new TreeSet<>();
      described.get("properties").fieldNames().forEachRemaining(named::add);
      assertEquals(named, known, pointer);
      assertEquals("false", described.path("additionalProperties").asText(), pointer);
    }
    assertEquals(17, objects.size());
  }

  private static JsonNode described(JsonNode schema, String pointer) {
    JsonNode at = schema;
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
      at = at.has("items") ? at.get("items") : at.get("properties").get(step);
    }
    return at;
  }
}
