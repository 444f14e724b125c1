package io.github.tuneready.example;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of a dataset. Every line becomes an example; what could not be read is in {@link
 * #defects}.
 *
 * <p>Texts and nodes are borrowed from the line: an example is valid until the next one is read.
 * Not thread-safe.
 *
 * @param position where the line stands, see {@link Position}
 * @param format the shape the line has
 * @param json the parsed line; empty if the line is no JSON
 * @param messages the conversation; of a preference pair the input
 * @param preferred the answer to prefer, of a preference pair
 * @param nonPreferred the answer to avoid, of a preference pair
 * @param prompt of a legacy line, else empty
 * @param completion of a legacy line, else empty
 * @param tools the tools and deprecated functions declared
 * @param defects what is wrong with the form, in the order of the line
 * @param byteLength the length of the line in bytes, its end not counted
 */
public record Example(
    long position,
    Format format,
    JsonDocument json,
    List<Message> messages,
    List<Message> preferred,
    List<Message> nonPreferred,
    Text prompt,
    Text completion,
    List<Tool> tools,
    List<Defect> defects,
    long byteLength) {

  /** What the file is for. */
  public Split split() {
    return Position.split(position);
  }

  /** Whether the line could be read as one of the known formats, whatever else is wrong with it. */
  public boolean isReadable() {
    return format != Format.UNKNOWN && (format == Format.COMPLETION || !messages.isEmpty());
  }

  /** Whether the line is for another kind of tuning than its file. */
  public boolean isMixed() {
    return defects.stream().anyMatch(defect -> defect.kind() == DefectKind.MIXED_FORMAT);
  }

  /** The last message of the conversation. */
  public Message last() {
    return messages.get(messages.size() - 1);
  }

  /** All messages in the order of the line: the conversation, then what is preferred, then not. */
  public List<Message> allMessages() {
    if (preferred.isEmpty() && nonPreferred.isEmpty()) {
      return messages;
    }
    List<Message> all = new ArrayList<>(messages);
    all.addAll(preferred);
    all.addAll(nonPreferred);
    return all;
  }
}
