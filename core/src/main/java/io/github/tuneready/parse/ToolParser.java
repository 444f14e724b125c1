package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Tool;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the definitions of tools and of the older functions. */
final class ToolParser {
  private static final int NONE = JsonDocument.NONE;

  /** OpenAI API specification, FineTuneChatRequestInput, 2025-05. */
  private static final int MAX_FUNCTIONS = 128;

  private static final JsonKey TOOLS = JsonKey.of("tools");
  private static final JsonKey FUNCTIONS = JsonKey.of("functions");
  private static final JsonKey PARALLEL_TOOL_CALLS = JsonKey.of("parallel_tool_calls");
  private static final JsonKey TYPE = JsonKey.of("type");
  private static final JsonKey FUNCTION = JsonKey.of("function");
  private static final JsonKey NAME = JsonKey.of("name");
  private static final JsonKey DESCRIPTION = JsonKey.of("description");
  private static final JsonKey PARAMETERS = JsonKey.of("parameters");
  private static final JsonKey STRICT = JsonKey.of("strict");

  private final JsonDocument json;
  private final Defects defects;

  ToolParser(JsonDocument json, Defects defects) {
    this.json = json;
    this.defects = defects;
  }

  /** The tools and functions that an object declares. */
  List<Tool> parse(int object) {
    int tools = json.find(object, TOOLS);
    int functions = json.find(object, FUNCTIONS);
    checkParallel(json.find(object, PARALLEL_TOOL_CALLS));
    if (tools == NONE && functions == NONE) {
      return List.of();
    }
    List<Tool> list = new ArrayList<>();
    if (tools != NONE) {
      addTools(tools, list);
    }
    if (functions != NONE) {
      addFunctions(functions, list);
    }
    return list;
  }

  private void checkParallel(int node) {
    if (node != NONE && !json.is(node, JsonType.TRUE) && !json.is(node, JsonType.FALSE)) {
      defects.add(
          DefectKind.PARALLEL_TOOL_CALLS_TYPE,
          node,
          "'parallel_tool_calls' is " + Quote.type(json, node));
    }
  }

  private void addTools(int array, List<Tool> list) {
    if (!json.is(array, JsonType.ARRAY)) {
      defects.add(DefectKind.TOOLS_SHAPE, array, "'tools' is " + Quote.type(json, array));
      return;
    }
    if (json.first(array) == NONE) {
      defects.add(DefectKind.FUNCTIONS_EMPTY, array, "'tools' is an empty array");
    }
    for (int node = json.first(array); node != NONE; node = json.next(node)) {
      int function = json.is(node, JsonType.OBJECT) ? json.find(node, FUNCTION) : NONE;
      int type = json.is(node, JsonType.OBJECT) ? json.find(node, TYPE) : NONE;
      if (!json.is(type, JsonType.STRING) || !json.text(type).contentEquals("function")) {
        defects.add(DefectKind.TOOLS_SHAPE, node, "the tool's 'type' is not 'function'");
      }
      if (json.is(function, JsonType.OBJECT)) {
        list.add(tool(function, DefectKind.TOOLS_SHAPE, false));
      } else {
        defects.add(DefectKind.TOOLS_SHAPE, node, "the tool has no object 'function'");
      }
    }
  }

  private void addFunctions(int array, List<Tool> list) {
    if (!json.is(array, JsonType.ARRAY)) {
      defects.add(DefectKind.FUNCTIONS_SHAPE, array, "'functions' is " + Quote.type(json, array));
      return;
    }
    int count = json.count(array);
    if (count == 0) {
      defects.add(DefectKind.FUNCTIONS_EMPTY, array, "'functions' is an empty array");
    } else if (count > MAX_FUNCTIONS) {
      defects.add(
          DefectKind.FUNCTIONS_SHAPE,
          array,
          "'functions' holds " + count + ", more than " + MAX_FUNCTIONS);
    }
    for (int node = json.first(array); node != NONE; node = json.next(node)) {
      if (json.is(node, JsonType.OBJECT)) {
        list.add(tool(node, DefectKind.FUNCTIONS_SHAPE, true));
      } else {
        defects.add(DefectKind.FUNCTIONS_SHAPE, node, "the function is " + Quote.type(json, node));
      }
    }
  }

  private Tool tool(int function, DefectKind kind, boolean deprecated) {
    int name = json.find(function, NAME);
    Text nameText = string(name);
    if (!json.is(name, JsonType.STRING)) {
      defects.add(kind, function, "the function has no string 'name'");
    } else if (!Identifier.isValid(nameText)) {
      defects.add(DefectKind.TOOL_NAME, name, "the name " + Quote.of(nameText));
    }
    int description = json.find(function, DESCRIPTION);
    if (description != NONE && !json.is(description, JsonType.STRING)) {
      defects.add(kind, description, "'description' is " + Quote.type(json, description));
    }
    int parameters = json.find(function, PARAMETERS);
    if (parameters != NONE && !json.is(parameters, JsonType.OBJECT)) {
      defects.add(kind, parameters, "'parameters' is " + Quote.type(json, parameters));
      parameters = NONE;
    }
    boolean strict = isStrict(json.find(function, STRICT), kind);
    return new Tool(function, nameText, string(description), parameters, strict, deprecated);
  }

  /** Not given and null are both no. */
  private boolean isStrict(int node, DefectKind kind) {
    boolean told =
        node == NONE
            || json.is(node, JsonType.NULL)
            || json.is(node, JsonType.FALSE)
            || json.is(node, JsonType.TRUE);
    if (!told) {
      defects.add(kind, node, "'strict' is " + Quote.type(json, node));
    }
    return json.is(node, JsonType.TRUE);
  }

  private Text string(int node) {
    return json.is(node, JsonType.STRING) ? json.text(node) : Text.EMPTY;
  }
}
