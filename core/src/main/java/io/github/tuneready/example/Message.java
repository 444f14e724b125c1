package io.github.tuneready.example;

import io.github.tuneready.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message of a conversation. Its texts are borrowed from the line: valid until the next example
 * is read.
 *
 * @param node where the message stands
 * @param role who speaks
 * @param parts its content: one part of text for a plain string, none if null or missing
 * @param name the speaker's name, or null
 * @param toolCalls calls of tools, the deprecated function call among them
 * @param toolCallId the call that a tool's message answers, or null
 * @param weight 1 or 0 if given, else null: whether an assistant's message is trained on
 */
public record Message(
    int node,
    Role role,
    List<Part> parts,
    @Nullable Text name,
    List<ToolCall> toolCalls,
    @Nullable Text toolCallId,
    @Nullable Integer weight) {

  /**
   * The text of the message; several text parts are joined by line ends; empty if there is none.
   */
  public Text content() {
    Text first = Text.EMPTY;
    StringBuilder joined = null;
    for (Part part : parts) {
      if (!part.isText()) {
        continue;
      }
      if (first == Text.EMPTY) {
        first = part.text();
      } else {
        joined = joined == null ? new StringBuilder(first) : joined;
        joined.append('\n').append(part.text());
      }
    }
    return joined == null ? first : Text.of(joined.toString());
  }

  /** Whether nothing but white space is said and nothing is called. */
  public boolean isSilent() {
    for (Part part : parts) {
      if (!part.isText() || !part.text().isBlank()) {
        return false;
      }
    }
    return toolCalls.isEmpty();
  }

  /** Whether the model learns to write this message: an assistant's, its weight not 0. */
  public boolean isTrained() {
    return role == Role.ASSISTANT && (weight == null || weight != 0);
  }
}
