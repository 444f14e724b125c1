package io.github.tuneready.parse;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.read.LineReader;
import io.github.tuneready.read.Utf8;
import java.io.IOException;

/**
 * Tells what a file is for from its first lines: the shape of most of them, and of conversations
 * whether an assistant speaks. Where none does in most, the file is for reinforcement tuning.
 */
public final class FormatRecognition {
  private static final int MOST_LINES = 200;
  private static final JsonKey MESSAGES = JsonKey.of("messages");
  private static final JsonKey ROLE = JsonKey.of("role");

  private final JsonParser parser = new JsonParser();
  private final int[] shapes = new int[Format.values().length];
  private int unanswered;

  /** The format of a file, from the first lines that a reader has to give. */
  public Format of(LineReader lines) throws IOException {
    for (int i = 0; i < MOST_LINES && lines.next(); i++) {
      count(lines.buffer(), lines.from(), lines.to());
    }
    return verdict();
  }

  private void count(byte[] head, int from, int to) {
    if (Utf8.firstInvalid(head, from, to) >= 0 || !parser.parse(head, from, to)) {
      return;
    }
    JsonDocument json = parser.document();
    if (!json.is(JsonDocument.ROOT, JsonType.OBJECT)) {
      return;
    }
    Format shape = LineShape.of(json, JsonDocument.ROOT, Format.UNKNOWN);
    shapes[shape.ordinal()]++;
    if (shape == Format.CHAT && !isAnswered(json)) {
      unanswered++;
    }
  }

  private static boolean isAnswered(JsonDocument json) {
    int messages = json.find(JsonDocument.ROOT, MESSAGES);
    if (!json.is(messages, JsonType.ARRAY) || json.first(messages) == JsonDocument.NONE) {
      return true; // a fault, but no sign of reinforcement
    }
    Role last = Role.UNKNOWN;
    for (int message = json.first(messages);
        message != JsonDocument.NONE;
        message = json.next(message)) {
      int role = json.is(message, JsonType.OBJECT) ? json.find(message, ROLE) : JsonDocument.NONE;
      last = json.is(role, JsonType.STRING) ? Role.of(json.text(role)) : Role.UNKNOWN;
      if (last == Role.ASSISTANT) {
        return true;
      }
    }
    return last != Role.USER;
  }

  private Format verdict() {
    Format most = Format.UNKNOWN;
    for (Format format : Format.values()) {
      if (format != Format.UNKNOWN && shapes[format.ordinal()] > 0) {
        boolean more = most == Format.UNKNOWN || shapes[format.ordinal()] > shapes[most.ordinal()];
        most = more ? format : most;
      }
    }
    boolean reinforcement = most == Format.CHAT && unanswered * 2 > shapes[Format.CHAT.ordinal()];
    return reinforcement ? Format.REINFORCEMENT : most;
  }
}
