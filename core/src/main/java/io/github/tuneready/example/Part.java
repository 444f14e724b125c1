package io.github.tuneready.example;

import io.github.tuneready.json.Text;
import org.jspecify.annotations.Nullable;

/**
 * One part of a message's content. Content that is a plain string is one part of text.
 *
 * @param node where the part stands
 * @param kind what it is
 * @param text the text of a text or refusal part, else empty
 * @param textNode where the text stands, or {@link io.github.tuneready.json.JsonDocument#NONE}
 * @param image the image of an image part
 */
public record Part(int node, Kind kind, Text text, int textNode, @Nullable Image image) {
  /** What a part is. */
  public enum Kind {
    TEXT,
    IMAGE,
    REFUSAL,
    /** Audio, files and whatever else cannot be tuned on. */
    OTHER
  }

  /** Whether the part is text that the model reads or writes. */
  public boolean isText() {
    return kind == Kind.TEXT || kind == Kind.REFUSAL;
  }
}
