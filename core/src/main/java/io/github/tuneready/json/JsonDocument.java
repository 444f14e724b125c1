package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * One parsed JSON text, kept as a column of numbers: a node is an index, and no object exists per
 * value. Nodes stand in document order, so a container is followed by its content.
 *
 * <p>A document borrows the bytes it was parsed from and is valid until its parser reads the next
 * text. Not thread-safe.
 */
public final class JsonDocument {
  /** What stands where no node is. */
  public static final int NONE = -1;

  /** The node of the whole text. */
  public static final int ROOT = 0;

  // A node is a row of eight numbers.
  static final int STRIDE = 8;
  static final int TYPE = 0;
  static final int START = 1;
  static final int END = 2;
  static final int NEXT = 3;
  static final int PARENT = 4;
  static final int KEY_START = 5;
  static final int KEY_END = 6;
  static final int KEY_HASH = 7;

  // Beside the type: the string or the key holds escapes.
  static final int TYPE_MASK = 0xf;
  static final int ESCAPED = 0x10;
  static final int KEY_ESCAPED = 0x20;

  private static final int SMALL_NODES = 256;

  byte[] bytes = new byte[0];
  int from;
  int[] rows = new int[SMALL_NODES * STRIDE];
  int size;
  final DecodedStrings decoded = new DecodedStrings();
  final NodeList duplicateKeys = new NodeList();
  final NodeList loneSurrogates = new NodeList();

  JsonDocument() {}

  void reset(byte[] source, int start) {
    bytes = source;
    from = start;
    size = 0;
    if (rows.length > SMALL_NODES * STRIDE * 64) {
      rows = new int[SMALL_NODES * STRIDE]; // one giant line must not hold memory for ever
    }
    decoded.clear();
    duplicateKeys.clear();
    loneSurrogates.clear();
  }

  int append(JsonType type, int start, int parent) {
    int row = size * STRIDE;
    if (row == rows.length) {
      rows = Arrays.copyOf(rows, rows.length * 2);
    }
    rows[row + TYPE] = type.ordinal();
    rows[row + START] = start;
    rows[row + NEXT] = size + 1;
    rows[row + PARENT] = parent;
    rows[row + KEY_START] = NONE;
    return size++;
  }

  int get(int node, int column) {
    return rows[node * STRIDE + column];
  }

  void set(int node, int column, int value) {
    rows[node * STRIDE + column] = value;
  }

  /** How many values the text holds, containers and their content alike. */
  public int size() {
    return size;
  }

  /** The type of a node. */
  public JsonType type(int node) {
    return JsonType.of(get(node, TYPE) & TYPE_MASK);
  }

  /** Whether a node exists and is of this type. */
  public boolean is(int node, JsonType type) {
    return node != NONE && (get(node, TYPE) & TYPE_MASK) == type.ordinal();
  }

  /** Index of a node's first byte in the array that was parsed. */
  public int start(int node) {
    return get(node, START);
  }

  /** Index after a node's last byte in the array that was parsed. */
  public int end(int node) {
    return get(node, END);
  }

  /** Offset of a node's first byte from the start of the text. */
  public int offset(int node) {
    return get(node, START) - from;
  }

  /**
   * Offset from the start of the text of the place where a byte of a string is written.
   *
   * @param string a string node
   * @param inText the byte's index in the decoded text
   */
  public int offset(int string, int inText) {
    int first = start(string) + 1;
    int at = isEscaped(string) ? EscapedOffset.of(bytes, first, end(string) - 1, inText) : 0;
    return (isEscaped(string) ? at : first + inText) - from;
  }

  /** The array the text was parsed from. */
  public byte[] bytes() {
    return bytes;
  }

  /** The container a node stands in, or {@link #NONE} for the root. */
  public int parent(int node) {
    return get(node, PARENT);
  }

  /** The first value inside a container, or {@link #NONE}. */
  public int first(int container) {
    int child = container + 1;
    return child < size && get(child, PARENT) == container ? child : NONE;
  }

  /** The value after this one in the same container, or {@link #NONE}. */
  public int next(int node) {
    int after = get(node, NEXT);
    return after < size && get(after, PARENT) == get(node, PARENT) ? after : NONE;
  }

  /** How many values stand directly inside a container; linear in that number. */
  public int count(int container) {
    int count = 0;
    for (int child = first(container); child != NONE; child = next(child)) {
      count++;
    }
    return count;
  }

  /**
   * The value of a key, or {@link #NONE} if the object lacks it. Of duplicate keys the last counts,
   * as common parsers have it.
   */
  public int find(int object, JsonKey key) {
    int found = NONE;
    for (int child = first(object); child != NONE; child = next(child)) {
      if (hasKey(child, key)) {
        found = child;
      }
    }
    return found;
  }

  /** Whether a member's key is this one. */
  public boolean hasKey(int member, JsonKey key) {
    if (get(member, KEY_START) == NONE || get(member, KEY_HASH) != key.hash) {
      return false;
    }
    Text text = keyText(member);
    return Arrays.equals(text.bytes(), text.from(), text.to(), key.bytes, 0, key.bytes.length);
  }

  /** The key of an object's member, decoded. */
  public String key(int member) {
    return keyText(member).toString();
  }

  /** A hash of a member's decoded key; 0 for what has no key. */
  public int keyHash(int member) {
    return get(member, KEY_START) == NONE ? 0 : get(member, KEY_HASH);
  }

  /** The key of a member of an object. */
  public Text keyText(int member) {
    if ((get(member, TYPE) & KEY_ESCAPED) != 0) {
      return decoded.text(member, true);
    }
    return new Text(bytes, get(member, KEY_START) + 1, get(member, KEY_END) - 1);
  }

  /** The decoded text of a string node, borrowed; of another scalar its raw bytes. */
  public Text text(int node) {
    int type = get(node, TYPE);
    if ((type & TYPE_MASK) != JsonType.STRING.ordinal()) {
      return new Text(bytes, start(node), end(node));
    }
    if ((type & ESCAPED) != 0) {
      return decoded.text(node, false);
    }
    return new Text(bytes, start(node) + 1, end(node) - 1);
  }

  /** Whether a string node is written with escapes, so that its decoded text is a copy. */
  public boolean isEscaped(int node) {
    return (get(node, TYPE) & ESCAPED) != 0;
  }

  /** The bytes of a node as they stand in the text, as a String. */
  public String raw(int node) {
    return new String(bytes, start(node), end(node) - start(node), UTF_8);
  }

  /** The place of a node as an RFC 6901 pointer; empty for the root. */
  public String pointer(int node) {
    return JsonPointer.of(this, node);
  }

  /** Members whose key an earlier member of the same object has already; at most a few are kept. */
  public NodeList duplicateKeys() {
    return duplicateKeys;
  }

  /** Strings with a surrogate escape that lacks its partner; at most a few are kept. */
  public NodeList loneSurrogates() {
    return loneSurrogates;
  }
}
