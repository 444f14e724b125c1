package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads what an assistant's message calls: {@code tool_calls} and the older function_call. */
final class ToolCallParser {
  private static final int NONE = JsonDocument.NONE;
  private static final JsonKey ID = JsonKey.of("id");
  private static final JsonKey TYPE = JsonKey.of("type");
  private static final JsonKey FUNCTION = JsonKey.of("function");
  private static final JsonKey NAME = JsonKey.of("name");
  private static final JsonKey ARGUMENTS = JsonKey.of("arguments");

  private final JsonDocument json;
  private final Defects defects;

  ToolCallParser(JsonDocument json, Defects defects) {
    this.json = json;
    this.defects = defects;
  }

  /** The calls at two nodes, either of which may be missing. */
  List<ToolCall> parse(int toolCalls, int functionCall) {
    if (toolCalls == NONE && functionCall == NONE) {
      return List.of();
    }
    List<ToolCall> calls = new ArrayList<>();
    if (toolCalls != NONE && !json.is(toolCalls, JsonType.NULL)) {
      addToolCalls(toolCalls, calls);
    }
    if (json.is(functionCall, JsonType.OBJECT)) {
      calls.add(call(functionCall, functionCall, Text.EMPTY, true));
    } else if (functionCall != NONE && !json.is(functionCall, JsonType.NULL)) {
      defects.add(
          DefectKind.FUNCTION_CALL_SHAPE,
          functionCall,
          "'function_call' is " + Quote.type(json, functionCall));
    }
    return calls;
  }

  private void addToolCalls(int array, List<ToolCall> calls) {
    if (!json.is(array, JsonType.ARRAY)) {
      defects.add(DefectKind.TOOL_CALLS_SHAPE, array, "'tool_calls' is " + Quote.type(json, array));
      return;
    }
    if (json.first(array) == NONE) {
      defects.add(DefectKind.TOOL_CALLS_SHAPE, array, "'tool_calls' is empty");
    }
    for (int node = json.first(array); node != NONE; node = json.next(node)) {
      if (json.is(node, JsonType.OBJECT)) {
        calls.add(toolCall(node));
      } else {
        defects.add(DefectKind.TOOL_CALL_SHAPE, node, "the tool call is " + Quote.type(json, node));
      }
    }
  }

  private ToolCall toolCall(int node) {
    int id = json.find(node, ID);
    if (!json.is(id, JsonType.STRING)) {
      defects.add(DefectKind.TOOL_CALL_SHAPE, node, "the tool call has no string 'id'");
    } else if (json.text(id).isEmpty()) {
      defects.add(DefectKind.TOOL_CALL_SHAPE, id, "the tool call's 'id' is empty");
    }
    int type = json.find(node, TYPE);
    if (!json.is(type, JsonType.STRING) || !json.text(type).contentEquals("function")) {
      defects.add(DefectKind.TOOL_CALL_SHAPE, node, "the tool call's 'type' is not 'function'");
    }
    Text idText = json.is(id, JsonType.STRING) ? json.text(id) : Text.EMPTY;
    int function = json.find(node, FUNCTION);
    if (!json.is(function, JsonType.OBJECT)) {
      defects.add(DefectKind.TOOL_CALL_SHAPE, node, "the tool call has no object 'function'");
      return new ToolCall(node, idText, Text.EMPTY, node, Text.EMPTY, node, false);
    }
    return call(node, function, idText, false);
  }

  private ToolCall call(int node, int function, Text id, boolean deprecated) {
    DefectKind kind = deprecated ? DefectKind.FUNCTION_CALL_SHAPE : DefectKind.TOOL_CALL_SHAPE;
    int name = json.find(function, NAME);
    Text nameText = Text.EMPTY;
    if (json.is(name, JsonType.STRING)) {
      nameText = json.text(name);
      if (!Identifier.isValid(nameText)) {
        defects.add(DefectKind.TOOL_NAME, name, "the name " + Quote.of(nameText));
      }
    } else {
      defects.add(kind, function, "the call has no string 'name'");
      name = node;
    }
    int arguments = json.find(function, ARGUMENTS);
    Text argumentsText = Text.EMPTY;
    if (json.is(arguments, JsonType.STRING)) {
      argumentsText = json.text(arguments);
    } else if (arguments == NONE) {
      defects.add(kind, function, "the call has no 'arguments'");
      arguments = node;
    } else {
      defects.add(
          DefectKind.ARGUMENTS_NOT_STRING,
          arguments,
          "'arguments' is " + Quote.type(json, arguments));
    }
    return new ToolCall(node, id, nameText, name, argumentsText, arguments, deprecated);
  }
}
