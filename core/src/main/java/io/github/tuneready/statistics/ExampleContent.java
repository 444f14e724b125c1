package io.github.tuneready.statistics;

import io.github.tuneready.content.ContentExcerpt;
import io.github.tuneready.content.ContentKind;
import io.github.tuneready.content.ContentScanner;
import io.github.tuneready.content.ContentSink;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of one example hold that should not be trained on, found in one pass over each,
 * once the first rule asks: what is said, and the arguments of calls. Finds are rows of numbers, in
 * the order of the line; nothing is allocated where nothing is found. Reused by one worker; not
 * thread-safe.
 */
public final class ExampleContent implements ContentSink {
  private static final JsonKey PROMPT = JsonKey.of("prompt");
  private static final JsonKey COMPLETION = JsonKey.of("completion");
  private static final ContentKind[] KINDS = ContentKind.values();
  private static final int SMALL = 64;

  // A find is a row of four numbers.
  private static final int STRIDE = 4;
  private static final int KIND = 0;
  private static final int NODE = 1;
  private static final int FROM = 2;
  private static final int TO = 3;

  private final ContentScanner scanner = new ContentScanner();
  private int[] rows = new int[SMALL * STRIDE];
  private int size;
  private long seen;
  private int node;
  private int start;
  private JsonDocument json = new JsonParser().document();
  private @Nullable Example unread;

  ExampleContent() {}

  /** Takes an example; its texts are read when a rule asks. */
  void open(Example example) {
    unread = example;
    size = 0;
    seen = 0;
  }

  private void read() {
    Example example = unread;
    if (example != null) {
      unread = null;
      read(example);
    }
  }

  private void read(Example example) {
    json = example.json();
    if (rows.length > SMALL * STRIDE * 64) {
      rows = new int[SMALL * STRIDE]; // one odd line must not hold memory for ever
    }
    if (example.format() == Format.COMPLETION) {
      scan(example.prompt(), json.find(JsonDocument.ROOT, PROMPT));
      scan(example.completion(), json.find(JsonDocument.ROOT, COMPLETION));
    }
    scan(example.messages());
    scan(example.preferred());
    scan(example.nonPreferred());
  }

  private void scan(List<Message> messages) {
    for (Message message : messages) {
      for (Part part : message.parts()) {
        scan(part.text(), part.textNode());
      }
      for (ToolCall call : message.toolCalls()) {
        scan(call.arguments(), call.argumentsNode());
      }
    }
  }

  private void scan(Text text, int textNode) {
    node = textNode;
    start = text.from();
    if (!text.isEmpty()) {
      scanner.scan(text.bytes(), text.from(), text.to(), this);
    }
  }

  @Override
  public void found(ContentKind kind, int from, int to) {
    int row = size * STRIDE;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[row + KIND] = kind.ordinal();
    rows[row + NODE] = node;
    rows[row + FROM] = from - start;
    rows[row + TO] = to - start;
    size++;
    seen |= bit(kind);
  }

  /** The set of kinds as bits, for {@link #hasAny}. */
  public static long bits(Iterable<ContentKind> kinds) {
    long bits = 0;
    for (ContentKind kind : kinds) {
      bits |= bit(kind);
    }
    return bits;
  }

  private static long bit(ContentKind kind) {
    return 1L << kind.ordinal();
  }

  /** Whether a find of one of these kinds is there. */
  public boolean hasAny(long bits) {
    read();
    return (seen & bits) != 0;
  }

  /** How many finds there are. */
  public int size() {
    read();
    return size;
  }

  /** What a find is. */
  public ContentKind kind(int find) {
    return KINDS[rows[find * STRIDE + KIND]];
  }

  /** Whether a find is of one of these kinds. */
  public boolean is(int find, long bits) {
    return (1L << rows[find * STRIDE + KIND] & bits) != 0;
  }

  /** The string a find stands in. */
  public int node(int find) {
    return rows[find * STRIDE + NODE];
  }

  /** Where a find stands, in bytes from the start of the line. */
  public int offset(int find) {
    return json.offset(node(find), rows[find * STRIDE + FROM]);
  }

  /** A find as a report may show it: secrets and personal data masked. */
  public String excerpt(int find) {
    Text text = json.text(node(find));
    int row = find * STRIDE;
    return ContentExcerpt.of(
        kind(find), text.bytes(), text.from() + rows[row + FROM], text.from() + rows[row + TO]);
  }
}
