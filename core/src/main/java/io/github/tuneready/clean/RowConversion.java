package io.github.tuneready.clean;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Conversions of one row, a JSON object, to what the platforms take. Safe for threads. */
public final class RowConversion {
  private static final Map<String, String> SPEAKERS =
      Map.of(
          "human", "user",
          "user", "user",
          "gpt", "assistant",
          "chatgpt", "assistant",
          "bing", "assistant",
          "bard", "assistant",
          "model", "assistant",
          "assistant", "assistant",
          "system", "system");

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  /** Conversions. */
  public RowConversion() {}

  /** Old names of the outputs of a preference pair replaced; empty where there are none. */
  public Optional<Mended> outputNames(byte[] row) {
    ObjectNode object = read(row);
    boolean renamed = rename(object, "preferred_completion", "preferred_output");
    renamed |= rename(object, "non_preferred_completion", "non_preferred_output");
    return renamed ? Optional.of(mended(object, Fix.OUTPUT_NAMES)) : Optional.empty();
  }

  private static boolean rename(ObjectNode object, String from, String to) {
    JsonNode value = object.get(from);
    if (value == null || object.has(to)) {
      return false;
    }
    JsonNode output = value;
    if (value.isTextual()) {
      output = object.arrayNode().add(message(object, "assistant", value.textValue()));
    }
    ObjectNode copy = object.deepCopy();
    object.removeAll();
    JsonNode renamed = output;
    copy.properties()
        .forEach(
            entry -> {
              boolean is = entry.getKey().equals(from);
              object.set(is ? to : entry.getKey(), is ? renamed : entry.getValue());
            });
    return true;
  }

  /** The row without some of its keys. */
  public Mended without(byte[] row, Collection<String> keys) {
    ObjectNode object = read(row);
    return mended(object.remove(keys), Fix.EXTRA_KEY);
  }

  /** Messages after the last answer cut off; empty where there are none or nothing is answered. */
  public Optional<Mended> trailingTurns(byte[] row) {
    ObjectNode object = read(row);
    if (!(object.get("messages") instanceof ArrayNode messages)) {
      return Optional.empty();
    }
    int last = messages.size() - 1;
    while (last >= 0 && !messages.get(last).path("role").asText().equals("assistant")) {
      last--;
    }
    boolean tail = last >= 0 && last < messages.size() - 1;
    if (!tail || messages.get(last).has("tool_calls") || messages.get(last).has("function_call")) {
      return Optional.empty();
    }
    while (messages.size() > last + 1) {
      messages.remove(messages.size() - 1);
    }
    return Optional.of(mended(object, Fix.TRAILING_TURN));
  }

  /** Legacy prompt and completion as chat; empty where the row is none. */
  public Optional<Mended> completionToChat(byte[] row) {
    ObjectNode object = read(row);
    return pair(object, "prompt", "completion", Fix.COMPLETION_TO_CHAT);
  }

  /** A row in the format of another tool as chat; empty where it is none of those. */
  public Optional<Mended> toChat(byte[] row) {
    ObjectNode object = read(row);
    if (object.has("messages")) {
      return Optional.empty();
    }
    if (object.get("conversations") instanceof ArrayNode turns) {
      return conversation(object, turns);
    }
    if (isText(object, "instruction") && isText(object, "output")) {
      return instruction(object);
    }
    Optional<Mended> found = pair(object, "question", "answer", Fix.FOREIGN_FORMAT);
    if (found.isEmpty()) {
      found = pair(object, "prompt", "response", Fix.FOREIGN_FORMAT);
    }
    return found.isEmpty() ? pair(object, "input", "output", Fix.FOREIGN_FORMAT) : found;
  }

  private Optional<Mended> conversation(ObjectNode object, ArrayNode turns) {
    ArrayNode messages = object.arrayNode();
    if (isText(object, "system")) {
      messages.add(message(object, "system", object.get("system").textValue()));
    }
    for (JsonNode turn : turns) {
      String role = SPEAKERS.get(turn.path("from").asText());
      if (role == null || !turn.path("value").isTextual()) {
        return Optional.empty();
      }
      messages.add(message(object, role, turn.get("value").textValue()));
    }
    return messages.isEmpty() ? Optional.empty() : Optional.of(chat(messages, Fix.FOREIGN_FORMAT));
  }

  private Optional<Mended> instruction(ObjectNode object) {
    ArrayNode messages = object.arrayNode();
    if (isText(object, "system")) {
      messages.add(message(object, "system", object.get("system").textValue()));
    }
    String asked = object.get("instruction").textValue();
    if (isText(object, "input")) {
      asked += "\n\n" + object.get("input").textValue();
    }
    messages.add(message(object, "user", asked));
    messages.add(message(object, "assistant", object.get("output").textValue()));
    return Optional.of(chat(messages, Fix.FOREIGN_FORMAT));
  }

  private Optional<Mended> pair(ObjectNode object, String asked, String answered, Fix fix) {
    if (!isText(object, asked) || !isText(object, answered)) {
      return Optional.empty();
    }
    ArrayNode messages = object.arrayNode();
    messages.add(message(object, "user", object.get(asked).textValue().strip()));
    messages.add(message(object, "assistant", object.get(answered).textValue().strip()));
    return Optional.of(chat(messages, fix));
  }

  private static boolean isText(ObjectNode object, String key) {
    return object.path(key).isTextual() && !object.path(key).textValue().isBlank();
  }

  private static ObjectNode message(ObjectNode maker, String role, String content) {
    return maker.objectNode().put("role", role).put("content", content);
  }

  private Mended chat(ArrayNode messages, Fix fix) {
    return mended(messages.objectNode().set("messages", messages), fix);
  }

  private ObjectNode read(byte[] row) {
    try {
      return mapper.readTree(row) instanceof ObjectNode object ? object : mapper.createObjectNode();
    } catch (IOException noJson) {
      return mapper.createObjectNode(); // nothing to convert
    }
  }

  private Mended mended(JsonNode object, Fix fix) {
    try {
      return new Mended(mapper.writeValueAsBytes(object), fix);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
