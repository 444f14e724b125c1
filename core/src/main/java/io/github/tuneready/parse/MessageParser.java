package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one message: which keys it has first, then what they hold. */
final class MessageParser {
  private static final int NONE = JsonDocument.NONE;

  // Indexes into KEYS.
  private static final int ROLE = 0;
  private static final int CONTENT = 1;
  private static final int NAME = 2;
  private static final int TOOL_CALLS = 3;
  private static final int FUNCTION_CALL = 4;
  private static final int TOOL_CALL_ID = 5;
  private static final int WEIGHT = 6;
  private static final int REFUSAL = 7;
  private static final JsonKeySet KEYS =
      JsonKeySet.of(
          "role",
          "content",
          "name",
          "tool_calls",
          "function_call",
          "tool_call_id",
          "weight",
          "refusal");

  private final JsonDocument json;
  private final Defects defects;
  private final ContentParser contents;
  private final ToolCallParser toolCalls;
  private final int[] values = new int[REFUSAL + 1];

  MessageParser(JsonDocument json, Defects defects) {
    this.json = json;
    this.defects = defects;
    this.contents = new ContentParser(json, defects);
    this.toolCalls = new ToolCallParser(json, defects);
  }

  Message parse(int message) {
    Arrays.fill(values, NONE);
    List<Integer> unknown = List.of();
    for (int member = json.first(message); member != NONE; member = json.next(member)) {
      int key = KEYS.indexOf(json, member);
      if (key >= 0) {
        values[key] = member;
      } else {
        unknown = unknown.isEmpty() ? new ArrayList<>() : unknown;
        unknown.add(member);
      }
    }
    Role role = role(message);
    for (int member : unknown) {
      reportUnknownKey(member, role);
    }
    reportMisplacedKeys(role);
    checkRefusal(role);
    List<Part> parts = content(message, role);
    return new Message(
        message,
        role,
        parts,
        name(message, role),
        calls(role),
        toolCallId(message, role),
        weight(role));
  }

  private Role role(int message) {
    int node = values[ROLE];
    if (node == NONE) {
      defects.add(DefectKind.ROLE_MISSING, message, "the message has no 'role'");
      return Role.UNKNOWN;
    }
    Role role = json.is(node, JsonType.STRING) ? Role.of(json.text(node)) : Role.UNKNOWN;
    if (role == Role.UNKNOWN) {
      defects.add(DefectKind.ROLE_UNKNOWN, node, RoleNames.explain(json, node));
    }
    return role;
  }

  private void reportUnknownKey(int member, Role role) {
    String where = role == Role.UNKNOWN ? "" : " of role '" + role.label() + "'";
    defects.add(
        DefectKind.UNKNOWN_MESSAGE_KEY,
        member,
        "the key " + Quote.key(json, member) + " in a message" + where);
  }

  /** Keys that some role may have, but not this one. */
  private void reportMisplacedKeys(Role role) {
    if (role == Role.UNKNOWN) {
      return;
    }
    if (values[TOOL_CALL_ID] != NONE && role != Role.TOOL) {
      reportUnknownKey(values[TOOL_CALL_ID], role);
    }
    if (role == Role.ASSISTANT) {
      return;
    }
    for (int key : new int[] {TOOL_CALLS, FUNCTION_CALL, REFUSAL}) {
      if (values[key] != NONE) {
        reportUnknownKey(values[key], role);
      }
    }
    if (values[WEIGHT] != NONE) {
      defects.add(
          DefectKind.WEIGHT_NOT_ASSISTANT,
          values[WEIGHT],
          "'weight' on a message of role '" + role.label() + "'");
    }
  }

  /** Beside content too; that other roles do not refuse is said of the key. */
  private void checkRefusal(Role role) {
    int node = values[REFUSAL];
    boolean asked = role == Role.ASSISTANT || role == Role.UNKNOWN;
    if (asked && isGiven(REFUSAL) && !json.is(node, JsonType.STRING)) {
      defects.add(DefectKind.REFUSAL_TYPE, node, "'refusal' is " + Quote.type(json, node));
    }
  }

  private List<Part> content(int message, Role role) {
    int node = values[CONTENT];
    if (node == NONE || json.is(node, JsonType.NULL)) {
      if (!mayLackContent(role, node)) {
        defects.add(
            DefectKind.CONTENT_MISSING,
            node == NONE ? message : node,
            node == NONE ? "the message has no 'content'" : "'content' is null");
      }
      return refusal();
    }
    return contents.parse(node, role);
  }

  /** An assistant that calls or refuses says nothing; a function may answer null. */
  private boolean mayLackContent(Role role, int content) {
    return switch (role) {
      case ASSISTANT ->
          isGiven(TOOL_CALLS)
              || isGiven(FUNCTION_CALL)
              || json.is(values[REFUSAL], JsonType.STRING);
      case FUNCTION -> content != NONE;
      case UNKNOWN -> isGiven(TOOL_CALLS) || isGiven(FUNCTION_CALL);
      default -> false;
    };
  }

  private boolean isGiven(int key) {
    return values[key] != NONE && !json.is(values[key], JsonType.NULL);
  }

  private List<Part> refusal() {
    int node = values[REFUSAL];
    if (json.is(node, JsonType.STRING)) {
      return List.of(new Part(node, Part.Kind.REFUSAL, json.text(node), node, null));
    }
    return List.of();
  }

  private @Nullable Text name(int message, Role role) {
    int node = values[NAME];
    if (node == NONE || json.is(node, JsonType.NULL)) {
      if (role == Role.FUNCTION) {
        defects.add(
            DefectKind.FUNCTION_NAME_MISSING, message, "the function's message has no 'name'");
      }
      return null;
    }
    if (!json.is(node, JsonType.STRING)) {
      defects.add(DefectKind.NAME_INVALID, node, "'name' is " + Quote.type(json, node));
      return null;
    }
    Text name = json.text(node);
    if (!Identifier.isValid(name)) {
      defects.add(DefectKind.NAME_INVALID, node, "the name " + Quote.of(name));
    }
    return name;
  }

  private List<ToolCall> calls(Role role) {
    if (role != Role.ASSISTANT) {
      return List.of();
    }
    return toolCalls.parse(values[TOOL_CALLS], values[FUNCTION_CALL]);
  }

  private @Nullable Text toolCallId(int message, Role role) {
    int node = values[TOOL_CALL_ID];
    if (json.is(node, JsonType.STRING)) {
      return json.text(node);
    }
    if (role == Role.TOOL) {
      defects.add(
          DefectKind.TOOL_CALL_ID_MISSING,
          node == NONE ? message : node,
          node == NONE
              ? "the tool's message has no 'tool_call_id'"
              : "'tool_call_id' is " + Quote.type(json, node));
    }
    return null;
  }

  private @Nullable Integer weight(Role role) {
    int node = values[WEIGHT];
    if (node == NONE) {
      return null;
    }
    String raw = json.is(node, JsonType.NUMBER) ? json.raw(node) : "";
    if (raw.equals("0") || raw.equals("1")) {
      return Integer.valueOf(raw);
    }
    if (role == Role.ASSISTANT) {
      String shown = raw.isEmpty() ? Quote.type(json, node) : raw;
      defects.add(DefectKind.WEIGHT_VALUE, node, "'weight' is " + shown);
    }
    return null;
  }
}
