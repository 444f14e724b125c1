package io.github.tuneready.content;

/**
 * Finds places that a template should have filled. Silent inside Markdown code, where such a place
 * is what the text is about.
 */
final class Placeholders {
  private static final int LONGEST_NAME = 48;
  private static final int FORMULA = 32;

  private static final String[] TOKENS = {"[INST]", "[/INST]", "[TOOL_CALLS]", "[/TOOL_CALLS]"};

  /**
   * First words of a place left for a person to fill: {@code [Your Name]}, {@code [INSERT DATE]}.
   */
  private static final String[] REQUESTS = {"your ", "insert ", "your_", "insert_", "enter your "};

  /** Where a picture goes in the formats of LLaVA and its descendants. */
  private static final String[] MEDIA = {"<image>", "<video>", "<audio>"};

  private final CodeContext code;

  Placeholders(CodeContext code) {
    this.code = code;
  }

  int brace(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int name = Bytes.endOfRun(utf8, at, to);
    int end =
        switch (name - at) {
          case 1 -> upperCase(utf8, at, from, to);
          case 2 -> doubled(utf8, at, from, to);
          default -> -1;
        };
    if (end > 0 && !code.contains(at)) {
      sink.found(ContentKind.TEMPLATE_PLACEHOLDER, at, end);
      return end;
    }
    return name;
  }

  /**
   * The end of {@code {ASSET_NAME}} or -1; not {@code ${HOME}}, {@code \text{ABC}}, {@code
   * x^{MAX}}.
   */
  private static int upperCase(byte[] utf8, int at, int from, int to) {
    if (!opens(Bytes.before(utf8, at, from)) || !Bytes.isUpper(Bytes.at(utf8, at + 1, to))) {
      return -1;
    }
    int end = at + 1;
    int limit = Math.min(to, end + LONGEST_NAME);
    while (end < limit
        && (Bytes.isUpper(utf8[end]) || Bytes.isDigit(utf8[end]) || utf8[end] == '_')) {
      end++;
    }
    boolean closed = end - at > 3 && end < to && utf8[end] == '}';
    return closed && Bytes.at(utf8, end + 1, to) != '}' ? end + 1 : -1;
  }

  /** The end of {@code {{name}}} or -1; not {@code ${{ … }}}, nor {@code style={{ … }}}. */
  private static int doubled(byte[] utf8, int at, int from, int to) {
    if (!opens(Bytes.before(utf8, at, from))) {
      return -1;
    }
    int name = skipBlanks(utf8, at + 2, to);
    int end = name;
    int limit = Math.min(to, name + LONGEST_NAME);
    while (end < limit && isName(utf8[end])) {
      end++;
    }
    if (end == name || Bytes.isDigit(utf8[name])) {
      return -1;
    }
    int close = skipBlanks(utf8, end, to);
    boolean closed = Bytes.startsWith(utf8, close, to, "}}");
    boolean single = closed && Bytes.at(utf8, close + 2, to) != '}';
    return single && !afterFormula(utf8, at, from) ? close + 2 : -1;
  }

  /** Whether a command of LaTeX stands shortly before, whose groups may be doubled. */
  private static boolean afterFormula(byte[] utf8, int at, int from) {
    int lowest = Math.max(from, at - FORMULA);
    for (int i = at - 1; i >= lowest && utf8[i] != '\n'; i--) {
      if (utf8[i] == '\\') {
        return true;
      }
    }
    return false;
  }

  /** Whether a place can be opened after this byte: code and formulas put others before a brace. */
  private static boolean opens(int before) {
    return switch (before) {
      case '$', '\\', '/', '-', '_', '^', '=', '}', '#', '@', '%', ']', ')' -> false;
      default -> !Bytes.isLetterOrDigit(before);
    };
  }

  private static boolean isName(byte b) {
    return Bytes.isLetterOrDigit(b) || b == '_' || b == '.' || b == '-';
  }

  private static int skipBlanks(byte[] utf8, int at, int to) {
    int i = at;
    while (i < to && i - at < 4 && utf8[i] == ' ') {
      i++;
    }
    return i;
  }

  int bracket(byte[] utf8, int at, int to, ContentSink sink) {
    for (String token : TOKENS) {
      if (Bytes.startsWith(utf8, at, to, token)) {
        sink.found(ContentKind.SPECIAL_TOKEN, at, at + token.length());
        return at + token.length();
      }
    }
    for (String request : REQUESTS) {
      if (Bytes.startsWithIgnoreCase(utf8, at + 1, to, request)) {
        return request(utf8, at, to, sink);
      }
    }
    return at + 1;
  }

  /** {@code [Your Name]}, but not the text of a Markdown link. */
  private int request(byte[] utf8, int at, int to, ContentSink sink) {
    int end = at + 1;
    int limit = Math.min(to, at + LONGEST_NAME);
    while (end < limit && isRequest(utf8[end])) {
      end++;
    }
    if (end == to || utf8[end] != ']' || isLink(Bytes.at(utf8, end + 1, to)) || code.contains(at)) {
      return at + 1;
    }
    sink.found(ContentKind.TEMPLATE_PLACEHOLDER, at, end + 1);
    return end + 1;
  }

  private static boolean isRequest(byte b) {
    return Bytes.isLetterOrDigit(b) || b == ' ' || b == '_' || b == '\'' || b == '/' || b == '-';
  }

  private static boolean isLink(int after) {
    return after == '(' || after == '[' || after == ':';
  }

  /** {@code <image>}, but not the element of RSS and other XML. */
  void media(byte[] utf8, int at, int to, ContentSink sink) {
    for (String media : MEDIA) {
      if (Bytes.startsWith(utf8, at, to, media)) {
        int end = at + media.length();
        int next = Bytes.skipSpace(utf8, end, Math.min(to, end + 64));
        boolean xml = Bytes.at(utf8, next, to) == '<' && !Bytes.startsWith(utf8, next, to, media);
        if (!xml && !code.contains(at)) {
          sink.found(ContentKind.TEMPLATE_PLACEHOLDER, at, end);
        }
      }
    }
  }
}
