package io.github.tuneready.json;

/**
 * Parses one JSON text (RFC 8259, strictly) into a reused {@link JsonDocument}: no recursion, no
 * exception and no object for a bad text. The bytes must be valid UTF-8.
 *
 * <p>Limits, ours: {@value #MAX_DEPTH} levels of brackets, {@value #MAX_NUMBER_LENGTH} bytes in a
 * number, {@value #MAX_VALUES} values in a text, {@value DuplicateKeys#MAX_KEYS} keys in an object.
 * Not thread-safe: one parser for each worker.
 */
public final class JsonParser {
  /** Levels of brackets; a training example needs about ten. */
  public static final int MAX_DEPTH = 512;

  /** Bytes of one number. */
  public static final int MAX_NUMBER_LENGTH = 1_000;

  /** Values in one text; a node takes 32 bytes while its line is read. */
  public static final int MAX_VALUES = 1 << 20;

  private static final int FAULTY = StringScanner.FAULTY;

  private final JsonDocument document = new JsonDocument();
  private final StringScanner strings =
      new StringScanner(document.decoded, document.loneSurrogates);
  private final ScalarScanner scalars = new ScalarScanner();
  private final DuplicateKeys duplicates = new DuplicateKeys();

  private byte[] bytes = new byte[0];
  private int to;
  private int container; // the innermost open container, or NONE
  private int depth;
  private boolean fresh; // the container has no member yet

  private JsonFault fault = JsonFault.EMPTY;
  private int faultAt;

  /**
   * Parses the bytes from one index to another; the document then holds the value.
   *
   * @return whether they are JSON; if not, {@link #fault} and {@link #faultOffset} say why
   */
  public boolean parse(byte[] source, int from, int end) {
    bytes = source;
    to = end;
    container = JsonDocument.NONE;
    depth = 0;
    document.reset(source, from);
    strings.reset(source, end);
    int at = skipSpace(from);
    if (at == to) {
      return fail(JsonFault.EMPTY, from) != FAULTY;
    }
    at = value(at, JsonDocument.NONE, JsonDocument.NONE, 0, false);
    while (at != FAULTY && container != JsonDocument.NONE) {
      at = step(at);
    }
    return at != FAULTY && atEnd(skipSpace(at));
  }

  /** What was parsed last; valid until the next call of {@link #parse}. */
  public JsonDocument document() {
    return document;
  }

  /** Why the text parsed last is not JSON. */
  public JsonFault fault() {
    return fault;
  }

  /** Where the fault stands, in bytes from the start of the text. */
  public int faultOffset() {
    return faultAt - document.from;
  }

  /** The innermost container that was open where the fault stands: its pointer, empty for none. */
  public String faultPointer() {
    return container == JsonDocument.NONE ? "" : document.pointer(container);
  }

  private boolean atEnd(int at) {
    if (at == to) {
      return true;
    }
    JsonFault kind =
        switch (bytes[at]) {
          case '{', '[', '"' -> JsonFault.SECOND_VALUE;
          case ',' ->
              skipSpace(at + 1) == to ? JsonFault.COMMA_AFTER_VALUE : JsonFault.TRAILING_TEXT;
          case 0 -> JsonFault.NUL_BYTE;
          case '/', '#' -> JsonFault.COMMENT;
          default -> JsonFault.TRAILING_TEXT;
        };
    return fail(kind, at) != FAULTY;
  }

  /** Reads the next member or element of the open container, or its end. */
  private int step(int from) {
    boolean object = document.is(container, JsonType.OBJECT);
    int closer = object ? '}' : ']';
    int at = skipSpace(from);
    if (at == to) {
      return fail(JsonFault.UNEXPECTED_END, to);
    }
    if (bytes[at] == closer) {
      return close(at, object);
    }
    if (!fresh) {
      if (bytes[at] != ',') {
        return fail(betweenMembers(bytes[at], at), at);
      }
      int comma = at;
      at = skipSpace(at + 1);
      if (at == to) {
        return fail(JsonFault.UNEXPECTED_END, to);
      }
      if (bytes[at] == closer) {
        return fail(JsonFault.TRAILING_COMMA, comma);
      }
    }
    fresh = false;
    return object ? member(at) : value(at, container, JsonDocument.NONE, 0, false);
  }

  private JsonFault betweenMembers(byte b, int at) {
    return switch (b) {
      case '}', ']' -> JsonFault.MISMATCHED_BRACKET;
      default -> scalars.strange(bytes, at, to, JsonFault.EXPECTED_COMMA);
    };
  }

  private int close(int at, boolean object) {
    document.set(container, JsonDocument.END, at + 1);
    document.set(container, JsonDocument.NEXT, document.size);
    if (object && !duplicates.check(document, container)) {
      return fail(JsonFault.TOO_MANY_KEYS, document.start(container));
    }
    container = document.parent(container);
    depth--;
    fresh = false;
    return at + 1;
  }

  private int member(int at) {
    if (bytes[at] != '"') {
      return fail(keyFault(at), at);
    }
    int node = document.size;
    int keyEnd = strings.scan(at, node, true);
    if (keyEnd == FAULTY) {
      return fail(strings.fault, strings.faultAt);
    }
    boolean escaped = strings.escaped;
    int hash = escaped ? document.decoded.lastHash() : KeyHash.of(bytes, at + 1, keyEnd - 1);
    int colon = skipSpace(keyEnd);
    if (colon == to || bytes[colon] != ':') {
      return fail(colon == to ? JsonFault.UNEXPECTED_END : JsonFault.EXPECTED_COLON, colon);
    }
    int value = skipSpace(colon + 1);
    if (value == to) {
      return fail(JsonFault.UNEXPECTED_END, to);
    }
    int after = value(value, at, keyEnd, hash, escaped);
    return after;
  }

  private JsonFault keyFault(int at) {
    byte b = bytes[at];
    if (b == '}' || b == ']') {
      return JsonFault.MISMATCHED_BRACKET;
    }
    boolean word = b == '_' || b == '$' || Character.isLetter(b);
    return word ? JsonFault.UNQUOTED_KEY : scalars.strange(bytes, at, to, JsonFault.EXPECTED_KEY);
  }

  /** Appends the value that starts at an index and opens it if it is a container. */
  private int value(int at, int keyStart, int keyEnd, int keyHash, boolean keyEscaped) {
    if (document.size == MAX_VALUES) {
      return fail(JsonFault.TOO_MANY_VALUES, at);
    }
    byte b = bytes[at];
    JsonType type =
        switch (b) {
          case '{' -> JsonType.OBJECT;
          case '[' -> JsonType.ARRAY;
          case '"' -> JsonType.STRING;
          case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonType.NUMBER;
          case 't' -> JsonType.TRUE;
          case 'f' -> JsonType.FALSE;
          default -> JsonType.NULL;
        };
    int node = document.append(type, at, container);
    if (keyEnd != JsonDocument.NONE) {
      document.set(node, JsonDocument.KEY_START, keyStart);
      document.set(node, JsonDocument.KEY_END, keyEnd);
      document.set(node, JsonDocument.KEY_HASH, keyHash);
      if (keyEscaped) {
        flag(node, JsonDocument.KEY_ESCAPED);
      }
    }
    return type == JsonType.OBJECT || type == JsonType.ARRAY ? open(node, at) : scalar(node, at);
  }

  private int open(int node, int at) {
    if (depth == MAX_DEPTH) {
      return fail(JsonFault.TOO_DEEP, at);
    }
    depth++;
    container = node;
    fresh = true;
    return at + 1;
  }

  private int scalar(int node, int at) {
    int end;
    if (bytes[at] == '"') {
      end = strings.scan(at, node, false);
      if (end == FAULTY) {
        return fail(strings.fault, strings.faultAt);
      }
      if (strings.escaped) {
        flag(node, JsonDocument.ESCAPED);
      }
    } else {
      end = scalars.scan(bytes, at, to);
      if (end == FAULTY) {
        return fail(scalars.fault, scalars.faultAt);
      }
    }
    document.set(node, JsonDocument.END, end);
    return end;
  }

  private void flag(int node, int flag) {
    document.set(node, JsonDocument.TYPE, document.get(node, JsonDocument.TYPE) | flag);
  }

  private int skipSpace(int from) {
    int at = from;
    while (at < to && isSpace(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\n' || b == '\r';
  }

  private int fail(JsonFault kind, int at) {
    fault = kind;
    faultAt = at;
    return FAULTY;
  }
}
