package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Tool;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.Text;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tools of one example by name, so that many calls of many tools take no quadratic time. */
final class DeclaredTools {
  private final Map<String, Tool> byName = new HashMap<>();

  private DeclaredTools() {}

  /** The tools of an example; null where it declares or calls none, as most do. */
  static @Nullable DeclaredTools of(Example example) {
    if (example.tools().isEmpty() || !calls(example)) {
      return null;
    }
    DeclaredTools tools = new DeclaredTools();
    for (Tool tool : example.tools()) {
      tools.byName.putIfAbsent(tool.name().toString(), tool);
    }
    return tools;
  }

  private static boolean calls(Example example) {
    for (Message message : example.allMessages()) {
      if (!message.toolCalls().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Nullable Tool find(Text name) {
    return byName.get(name.toString());
  }

  /** Where the schema of a tool's arguments stands, or {@link JsonDocument#NONE}. */
  int schemaOf(Text name) {
    Tool tool = find(name);
    return tool == null ? JsonDocument.NONE : tool.parameters();
  }
}
