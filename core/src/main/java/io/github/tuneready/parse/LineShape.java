package io.github.tuneready.parse;

import io.github.tuneready.example.Format;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKeySet;

/** Tells the format of a line by its top-level keys. */
final class LineShape {
  private static final JsonKeySet CHAT = JsonKeySet.of("messages");
  private static final JsonKeySet PREFERENCE =
      JsonKeySet.of(
          "preferred_output",
          "non_preferred_output",
          "preferred_completion",
          "non_preferred_completion");
  private static final JsonKeySet COMPLETION = JsonKeySet.of("prompt", "completion");

  private LineShape() {}

  /** The format of an object, given what the rest of its file looks like. */
  static Format of(JsonDocument json, int object, Format expected) {
    if (PREFERENCE.anyIn(json, object)) {
      return Format.PREFERENCE;
    }
    if (CHAT.anyIn(json, object)) {
      return expected == Format.REINFORCEMENT ? Format.REINFORCEMENT : Format.CHAT;
    }
    if (COMPLETION.allIn(json, object)) {
      return Format.COMPLETION;
    }
    boolean foreign = ForeignFormat.of(json, object) != null;
    return !foreign && COMPLETION.anyIn(json, object) ? Format.COMPLETION : Format.UNKNOWN;
  }
}
