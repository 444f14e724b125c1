package io.github.tuneready.parse;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonType;

/** Finds a conversation that stands under another key than 'messages', to say which one. */
final class MessagesKey {
  private static final int MOST_KEYS = 100;
  private static final JsonKey ROLE = JsonKey.of("role");
  private static final JsonKey CONTENT = JsonKey.of("content");

  private MessagesKey() {}

  /** A clause that names the key to rename; empty if no value looks like a conversation. */
  static String otherwiseNamed(JsonDocument json, int object) {
    int member = json.first(object);
    for (int i = 0; i < MOST_KEYS && member != JsonDocument.NONE; i++) {
      if (isConversation(json, member)) {
        return "; rename " + Quote.key(json, member) + ", which holds messages";
      }
      member = json.next(member);
    }
    return "";
  }

  /** Whether a value is an array whose first element has role and content. */
  static boolean isConversation(JsonDocument json, int node) {
    int first = json.is(node, JsonType.ARRAY) ? json.first(node) : JsonDocument.NONE;
    return json.is(first, JsonType.OBJECT)
        && json.find(first, ROLE) != JsonDocument.NONE
        && json.find(first, CONTENT) != JsonDocument.NONE;
  }
}
