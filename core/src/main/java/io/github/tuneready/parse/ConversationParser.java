package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Tool;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads chat and reinforcement lines, and the conversation inside a preference pair. */
final class ConversationParser {
  private static final JsonKey MESSAGES = JsonKey.of("messages");
  private static final JsonKeySet SYSTEM = JsonKeySet.of("system", "system_prompt");
  private static final JsonKeySet KNOWN =
      JsonKeySet.of("messages", "tools", "functions", "parallel_tool_calls");

  private final JsonDocument json;
  private final Defects defects;
  private final ToolParser tools;
  private final MessageParser messages;

  ConversationParser(JsonDocument json, Defects defects, ToolParser tools) {
    this.json = json;
    this.defects = defects;
    this.tools = tools;
    this.messages = new MessageParser(json, defects);
  }

  Example parse(Format format, long position, long length) {
    if (format == Format.CHAT) {
      reportExtraKeys(JsonDocument.ROOT);
    }
    return new Example(
        position,
        format,
        json,
        messagesOf(JsonDocument.ROOT),
        List.of(),
        List.of(),
        Text.EMPTY,
        Text.EMPTY,
        toolsOf(JsonDocument.ROOT),
        defects.list(),
        length);
  }

  void reportExtraKeys(int object) {
    for (int member = json.first(object); member != JsonDocument.NONE; member = json.next(member)) {
      if (KNOWN.indexOf(json, member) < 0) {
        defects.add(
            DefectKind.EXTRA_KEY, member, "the key " + Quote.key(json, member) + hint(member));
      }
    }
  }

  /** Anthropic's and Bedrock's lines have the system message beside the others. */
  private String hint(int member) {
    return SYSTEM.indexOf(json, member) >= 0 ? "; make it the first message, of role 'system'" : "";
  }

  List<Tool> toolsOf(int object) {
    return tools.parse(object);
  }

  /** The messages of an object's key 'messages'. */
  List<Message> messagesOf(int object) {
    int array = json.find(object, MESSAGES);
    if (array == JsonDocument.NONE) {
      defects.add(DefectKind.MESSAGES_MISSING, object, "the key 'messages' is missing");
      return List.of();
    }
    if (!json.is(array, JsonType.ARRAY)) {
      defects.add(DefectKind.MESSAGES_NOT_ARRAY, array, "'messages' is " + Quote.type(json, array));
      return List.of();
    }
    if (json.first(array) == JsonDocument.NONE) {
      defects.add(DefectKind.MESSAGES_EMPTY, array, "'messages' holds nothing");
    }
    return messagesIn(array);
  }

  /** The messages of an array. */
  List<Message> messagesIn(int array) {
    List<Message> list = new ArrayList<>();
    for (int node = json.first(array); node != JsonDocument.NONE; node = json.next(node)) {
      if (json.is(node, JsonType.OBJECT)) {
        list.add(messages.parse(node));
      } else {
        defects.add(
            DefectKind.MESSAGE_NOT_OBJECT, node, "the message is " + Quote.type(json, node));
      }
    }
    return list;
  }
}
