package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.NodeList;
import io.github.tuneready.json.Text;
import io.github.tuneready.read.Utf8;
import java.util.List;

/**
 * Reads lines into examples, one at a time; what cannot be read becomes a defect and never an
 * exception. An example is valid until the next one is parsed. Not thread-safe: one parser for each
 * worker.
 */
public final class ExampleParser {
  private final Format expected;
  private final JsonParser parser = new JsonParser();
  private final JsonDocument json = parser.document();
  private final Defects defects = new Defects(json);
  private final ToolParser tools = new ToolParser(json, defects);
  private final ConversationParser conversations = new ConversationParser(json, defects, tools);
  private final PreferenceParser preferences = new PreferenceParser(json, defects, conversations);
  private final CompletionParser completions = new CompletionParser(json, defects);

  /**
   * A parser of the lines of one file.
   *
   * @param expected the format of the file, or {@link Format#UNKNOWN} to take each line as it is
   */
  public ExampleParser(Format expected) {
    this.expected = expected;
  }

  /**
   * Parses one line.
   *
   * @param line holds the line
   * @param from index of its first byte
   * @param to index after its last kept byte, its end not included
   * @param length its whole length in bytes, more than are kept if it is too long
   * @param position where it stands in the dataset
   */
  public Example parse(byte[] line, int from, int to, long length, long position) {
    defects.clear();
    Format format = isObject(line, from, to, length) ? shape() : Format.UNKNOWN;
    return switch (format) {
      case CHAT, REINFORCEMENT -> conversations.parse(format, position, length);
      case PREFERENCE -> preferences.parse(position, length);
      case COMPLETION -> completions.parse(position, length);
      case UNKNOWN -> unreadable(position, length);
    };
  }

  private Example unreadable(long position, long length) {
    return new Example(
        position,
        Format.UNKNOWN,
        json,
        List.of(),
        List.of(),
        List.of(),
        Text.EMPTY,
        Text.EMPTY,
        List.of(),
        defects.list(),
        length);
  }

  /** Whether the line is one JSON object; every reason why not becomes a defect. */
  private boolean isObject(byte[] line, int from, int to, long length) {
    if (length > to - from) {
      return line(DefectKind.LINE_TOO_LONG, 0, "the line has " + length + " bytes");
    }
    int bad = Utf8.firstInvalid(line, from, to);
    if (bad >= 0) {
      return line(DefectKind.INVALID_UTF8, bad - from, BadByte.describe(line, bad, to));
    }
    if (!parser.parse(line, from, to)) {
      return notJson(line, from, to);
    }
    if (!json.is(JsonDocument.ROOT, JsonType.OBJECT)) {
      String hint =
          MessagesKey.isConversation(json, JsonDocument.ROOT)
              ? " of messages: write {\"messages\": …} around it"
              : "";
      defects.add(
          DefectKind.NOT_AN_OBJECT,
          JsonDocument.ROOT,
          "the line is " + Quote.type(json, JsonDocument.ROOT) + hint);
      return false;
    }
    addAll(DefectKind.DUPLICATE_KEY, json.duplicateKeys(), from);
    addAll(DefectKind.LONE_SURROGATE, json.loneSurrogates(), from);
    return true;
  }

  private boolean notJson(byte[] line, int from, int to) {
    if (isAll(line, from, to, true)) {
      return line(DefectKind.BLANK_LINE, 0, "the line is blank");
    }
    if (isAll(line, from, to, false)) {
      return line(DefectKind.NUL_PADDING, 0, (to - from) + " NUL bytes");
    }
    DefectKind kind = parser.fault().isLimit() ? DefectKind.JSON_LIMIT : DefectKind.INVALID_JSON;
    return line(kind, parser.faultOffset(), parser.fault().what() + ": " + parser.fault().cure());
  }

  private boolean line(DefectKind kind, int offset, String detail) {
    defects.addAt(kind, JsonDocument.NONE, offset, detail);
    return false;
  }

  private static boolean isAll(byte[] line, int from, int to, boolean blank) {
    for (int i = from; i < to; i++) {
      byte b = line[i];
      boolean fits = blank ? b == ' ' || b == '\t' || b == '\r' : b == 0;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private void addAll(DefectKind kind, NodeList nodes, int from) {
    for (int i = 0; i < nodes.kept(); i++) {
      int node = nodes.node(i);
      String detail =
          kind == DefectKind.DUPLICATE_KEY
              ? duplicate(node)
              : "an escape names half of a surrogate pair";
      defects.addAt(kind, Math.min(node, json.size() - 1), nodes.offset(i) - from, detail);
    }
  }

  private String duplicate(int member) {
    String key = json.key(member);
    int first = json.first(json.parent(member));
    while (!json.key(first).equals(key)) {
      first = json.next(first);
    }
    return "the key "
        + Quote.of(key)
        + " stands twice in one object, the first time with its value at byte "
        + json.offset(first)
        + " of the line; parsers take the last";
  }

  /** The format of the object, with a defect where it is not what the file holds. */
  private Format shape() {
    Format format = LineShape.of(json, JsonDocument.ROOT, expected);
    ForeignFormat foreign =
        format == Format.UNKNOWN ? ForeignFormat.of(json, JsonDocument.ROOT) : null;
    if (foreign != null) {
      defects.add(DefectKind.FOREIGN_FORMAT, JsonDocument.ROOT, foreign.detail());
    } else if (format == Format.UNKNOWN) {
      missing();
    } else if (expected != Format.UNKNOWN && format != expected) {
      defects.add(
          DefectKind.MIXED_FORMAT,
          JsonDocument.ROOT,
          "the line is for " + format.method() + " tuning, the file for " + expected.method());
    }
    return format;
  }

  private void missing() {
    String renamed = MessagesKey.otherwiseNamed(json, JsonDocument.ROOT);
    switch (expected) {
      case CHAT, REINFORCEMENT ->
          add(DefectKind.MESSAGES_MISSING, "the key 'messages' is missing" + renamed);
      case PREFERENCE -> add(DefectKind.INPUT_MISSING, "the key 'input' is missing");
      case COMPLETION ->
          add(
              DefectKind.PROMPT_OR_COMPLETION_MISSING,
              "the keys 'prompt' and 'completion' are missing");
      case UNKNOWN ->
          add(
              DefectKind.UNKNOWN_FORMAT,
              "none of 'messages', 'input' or 'prompt' is there" + renamed);
    }
  }

  private void add(DefectKind kind, String detail) {
    defects.add(kind, JsonDocument.ROOT, detail);
  }
}
