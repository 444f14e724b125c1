package io.github.tuneready.parse;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonType;
import java.util.Locale;
import java.util.Map;

/** What other tools call the roles, to say which one was meant. */
final class RoleNames {
  private static final Map<String, String> MEANT =
      Map.of(
          "human", "user",
          "client", "user",
          "customer", "user",
          "gpt", "assistant",
          "bot", "assistant",
          "ai", "assistant",
          "model", "assistant",
          "agent", "assistant",
          "chatgpt", "assistant",
          "observation", "tool");

  private RoleNames() {}

  static String explain(JsonDocument json, int node) {
    if (!json.is(node, JsonType.STRING)) {
      return "'role' is " + Quote.type(json, node);
    }
    String written = json.text(node).toString();
    String lower = written.strip().toLowerCase(Locale.ROOT);
    String meant = MEANT.getOrDefault(lower, lower);
    String told = "the role " + Quote.of(written);
    boolean known = MEANT.containsKey(lower) || isRole(lower);
    return known ? told + "; did you mean '" + meant + "'?" : told;
  }

  private static boolean isRole(String name) {
    return switch (name) {
      case "system", "developer", "user", "assistant", "tool", "function" -> true;
      default -> false;
    };
  }
}
