package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Tool;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.List;

/** Reads preference pairs for direct preference optimisation. */
final class PreferenceParser {
  private static final int NONE = JsonDocument.NONE;
  private static final JsonKey INPUT = JsonKey.of("input");
  private static final JsonKey PREFERRED = JsonKey.of("preferred_output");
  private static final JsonKey NON_PREFERRED = JsonKey.of("non_preferred_output");
  private static final JsonKeySet MISNAMED =
      JsonKeySet.of("preferred_completion", "non_preferred_completion");
  private static final JsonKeySet KNOWN =
      JsonKeySet.of(
          "input",
          "preferred_output",
          "non_preferred_output",
          "preferred_completion",
          "non_preferred_completion");

  private static final JsonKeySet INSIDE_INPUT =
      JsonKeySet.of("messages", "tools", "functions", "parallel_tool_calls");

  private final JsonDocument json;
  private final Defects defects;
  private final ConversationParser conversations;

  PreferenceParser(JsonDocument json, Defects defects, ConversationParser conversations) {
    this.json = json;
    this.defects = defects;
    this.conversations = conversations;
  }

  Example parse(long position, long length) {
    reportKeys();
    int input = json.find(JsonDocument.ROOT, INPUT);
    List<Message> messages = List.of();
    List<Tool> tools = List.of();
    if (json.is(input, JsonType.OBJECT)) {
      conversations.reportExtraKeys(input);
      messages = conversations.messagesOf(input);
      tools = conversations.toolsOf(input);
    } else {
      reportInput(input);
    }
    return new Example(
        position,
        Format.PREFERENCE,
        json,
        messages,
        output(PREFERRED, "preferred_completion"),
        output(NON_PREFERRED, "non_preferred_completion"),
        Text.EMPTY,
        Text.EMPTY,
        tools,
        defects.list(),
        length);
  }

  private void reportKeys() {
    for (int member = json.first(JsonDocument.ROOT); member != NONE; member = json.next(member)) {
      if (KNOWN.indexOf(json, member) < 0) {
        String belongs = INSIDE_INPUT.indexOf(json, member) < 0 ? "" : " belongs inside 'input'";
        defects.add(DefectKind.EXTRA_KEY, member, "the key " + Quote.key(json, member) + belongs);
      } else if (MISNAMED.indexOf(json, member) >= 0) {
        defects.add(
            DefectKind.OUTPUT_MISNAMED,
            member,
            Quote.key(json, member) + " is spelled '…_output' by every platform");
      }
    }
  }

  private void reportInput(int input) {
    if (input == NONE) {
      defects.add(DefectKind.INPUT_MISSING, JsonDocument.ROOT, "the key 'input' is missing");
    } else {
      defects.add(DefectKind.INPUT_MISSING, input, "'input' is " + Quote.type(json, input));
    }
  }

  private List<Message> output(JsonKey key, String misnamed) {
    int array = json.find(JsonDocument.ROOT, key);
    if (array == NONE) {
      array = json.find(JsonDocument.ROOT, JsonKey.of(misnamed));
    }
    if (array == NONE) {
      defects.add(DefectKind.OUTPUT_MISSING, JsonDocument.ROOT, "the key '" + key + "' is missing");
      return List.of();
    }
    if (!json.is(array, JsonType.ARRAY)) {
      defects.add(
          DefectKind.OUTPUT_NOT_ARRAY, array, "'" + key + "' is " + Quote.type(json, array));
      return List.of();
    }
    List<Message> messages = conversations.messagesIn(array);
    checkOutput(array, key, messages);
    return messages;
  }

  private void checkOutput(int array, JsonKey key, List<Message> messages) {
    if (json.first(array) == NONE) {
      defects.add(DefectKind.OUTPUT_EMPTY, array, "'" + key + "' is empty");
    }
    if (messages.size() > 1) {
      defects.add(
          DefectKind.OUTPUT_SEVERAL, array, "'" + key + "' has " + messages.size() + " messages");
    }
    for (Message message : messages) {
      if (message.role() != Role.ASSISTANT && message.role() != Role.UNKNOWN) {
        defects.add(
            message.role() == Role.TOOL ? DefectKind.OUTPUT_TOOL : DefectKind.OUTPUT_ROLE,
            message.node(),
            "'" + key + "' holds a message of role '" + message.role().label() + "'");
      }
    }
  }
}
