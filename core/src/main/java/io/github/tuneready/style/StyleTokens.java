package io.github.tuneready.style;

/**
 * The first {@value #MOST_WORDS} words of a message as columns of tokens: kind, hash and place, no
 * object per token. Curly quotes, no-break spaces, long dashes and line ends are read alike however
 * they are written; a hard-wrapped paragraph is one line; code is counted and left out.
 *
 * <p>Reused; what it holds is valid until the next {@link #read}. Not thread-safe.
 */
public final class StyleTokens {
  /** Words that are looked at: what comes later changes no answer, only takes time. */
  public static final int MOST_WORDS = 500;

  private static final int MOST_TOKENS = 4 * MOST_WORDS;
  private static final TokenKind[] KINDS = TokenKind.values();
  private static final TokenKind[] ASCII = asciiKinds();

  private final byte[] kinds = new byte[MOST_TOKENS];
  private final boolean[] capital = new boolean[MOST_TOKENS];
  private final int[] froms = new int[MOST_TOKENS];
  private final int[] tos = new int[MOST_TOKENS];
  private final int[] lengths = new int[MOST_TOKENS];
  private final long[] hashes = new long[MOST_TOKENS];
  private byte[] utf8 = {};
  private int at;
  private int end;
  private int size;
  private int words;
  private int letters;
  private int codeBytes;
  private int symbols;
  private int foreign;
  private int start;
  private boolean lineStart;

  /**
   * Cuts a message.
   *
   * @param bytes holds valid UTF-8
   * @param from the first byte of the message
   * @param to the byte after its last
   */
  public void read(byte[] bytes, int from, int to) {
    utf8 = bytes;
    at = from;
    end = to;
    size = 0;
    words = 0;
    letters = 0;
    codeBytes = 0;
    symbols = 0;
    foreign = 0;
    start = from;
    lineStart = true;
    while (at < end && words < MOST_WORDS && size < MOST_TOKENS - 2) {
      token();
    }
  }

  private void token() {
    int b = utf8[at];
    if (ByteClass.isLetter(b)) {
      word();
    } else if (b == ' ' || b == '\t' || b == '\r') {
      at++;
    } else if (b == '\n') {
      lineEnd();
    } else if (lineStart && lineMarker(b)) {
      return;
    } else if (b >= '0' && b <= '9') {
      number();
    } else if (b < 0) {
      multiByte();
    } else {
      sign(b);
    }
  }

  private void word() {
    int wordStart = at;
    long hash = WordHash.START;
    int i = at;
    int curls = 0;
    boolean wide = false;
    while (i < end) {
      int b = utf8[i];
      if (ByteClass.isLetter(b)) {
        hash = WordHash.add(hash, b | 0x20);
        i++;
      } else if (b < 0 && Characters.isLetter(utf8, i, end)) {
        int next = i + Characters.length(utf8[i]);
        foreign += next - i;
        while (i < next && i < end) {
          hash = WordHash.add(hash, utf8[i++]);
        }
        wide = true;
      } else {
        int mark = Characters.apostrophe(utf8, i, end);
        if (mark == 0 || i + mark >= end || !ByteClass.isLetter(utf8[i + mark])) {
          break;
        }
        hash = WordHash.add(hash, '\'');
        i += mark;
        curls += mark - 1;
      }
    }
    at = i;
    if (i + 2 < end && utf8[i] == ':' && utf8[i + 1] == '/' && utf8[i + 2] == '/') {
      address(wordStart);
      return;
    }
    letters += i - wordStart - curls;
    boolean upper = !wide && utf8[wordStart] >= 'A' && utf8[wordStart] <= 'Z';
    add(TokenKind.WORD, WordHash.finish(hash), wordStart, upper);
    lengths[size - 1] = i - wordStart - curls;
    words++;
  }

  private void address(int first) {
    while (at < end && (utf8[at] > ' ' || utf8[at] < 0) && utf8[at] != ')') {
      at++;
    }
    add(TokenKind.ADDRESS, first);
  }

  private void number() {
    int first = at;
    while (at < end && isInNumber(at)) {
      at++;
    }
    add(TokenKind.NUMBER, first);
  }

  private boolean isInNumber(int i) {
    int b = utf8[i];
    return isDigit(i) || ((b == '.' || b == ',' || b == ':') && i + 1 < end && isDigit(i + 1));
  }

  private boolean isDigit(int i) {
    return utf8[i] >= '0' && utf8[i] <= '9';
  }

  private void lineEnd() {
    int first = at;
    int ends = 0;
    while (at < end
        && (utf8[at] == '\n' || utf8[at] == ' ' || utf8[at] == '\r' || utf8[at] == '\t')) {
      ends += utf8[at] == '\n' ? 1 : 0;
      at++;
    }
    lineStart = true;
    if (ends > 1) {
      add(TokenKind.PARAGRAPH, first);
    } else if (size > 0 && kind(size - 1) != TokenKind.WORD && kind(size - 1) != TokenKind.COMMA) {
      add(TokenKind.LINE, first); // a line that ends in a word is wrapped, or a verse
    }
    lineStart = true;
  }

  /** Signs that mean something at the start of a line only. */
  private boolean lineMarker(int b) {
    int first = at;
    if (b == '#') {
      at = endOfRun(at, '#');
      add(TokenKind.HEADING, first);
      return true;
    }
    if ((b == '-' || b == '*' || b == '+') && at + 1 < end && utf8[at + 1] == ' ') {
      at += 2;
      add(TokenKind.BULLET, first);
      return true;
    }
    if (b >= '0' && b <= '9') {
      int i = at;
      while (i < end && i - at < 3 && isDigit(i)) {
        i++;
      }
      if (i + 1 < end && (utf8[i] == '.' || utf8[i] == ')') && utf8[i + 1] == ' ') {
        at = i + 2;
        add(TokenKind.ITEM, first);
        return true;
      }
    }
    return false;
  }

  private void sign(int b) {
    int first = at;
    if (b == '`') {
      code();
      return;
    }
    int run = endOfRun(at, b) - at;
    if ((b == '*' || b == '_') && run <= 3) {
      at += run;
      add(TokenKind.BOLD, first);
    } else if (b == '.' && run >= 2) {
      at += run;
      add(TokenKind.ELLIPSIS, first);
    } else if (b == '-' && (run > 1 || isSpaced(first, first + 1))) {
      at += run;
      add(TokenKind.DASH, first);
    } else {
      at++;
      symbols += ByteClass.isSymbol(b) ? 1 : 0;
      add(ASCII[b], first);
    }
  }

  private boolean isSpaced(int from, int to) {
    return from > 0 && utf8[from - 1] == ' ' && to < end && utf8[to] == ' ';
  }

  private int endOfRun(int from, int b) {
    int i = from;
    while (i < end && utf8[i] == b) {
      i++;
    }
    return i;
  }

  private void code() {
    int first = at;
    int open = endOfRun(at, '`');
    int ticks = open - at;
    int run = 0;
    int close = ticks >= 3 ? end : open;
    for (int i = open; i < end && (ticks >= 3 || utf8[i] != '\n'); i++) {
      run = utf8[i] == '`' ? run + 1 : 0;
      if (run == ticks) {
        close = i + 1;
        break;
      }
    }
    at = close;
    codeBytes += ticks >= 3 ? close - first : 0;
    add(ticks >= 3 ? TokenKind.FENCE : TokenKind.CODE, first);
  }

  private void multiByte() {
    int first = at;
    if (Characters.isLetter(utf8, at, end)) {
      word();
      return;
    }
    TokenKind kind = Characters.kind(utf8, at, end);
    at = Math.min(end, at + Characters.length(utf8[at]));
    if (kind == null) {
      return;
    }
    if (kind == TokenKind.BULLET && !lineStart) {
      kind = TokenKind.OTHER;
    }
    add(kind, first);
  }

  private void add(TokenKind kind, int first) {
    add(kind, WordHash.ofKind(kind), first, false);
  }

  private void add(TokenKind kind, long hash, int first, boolean upper) {
    kinds[size] = (byte) kind.ordinal();
    hashes[size] = hash;
    froms[size] = first;
    tos[size] = at;
    capital[size] = upper;
    size++;
    lineStart = false;
  }

  private static TokenKind[] asciiKinds() {
    TokenKind[] kinds = new TokenKind[128];
    java.util.Arrays.fill(kinds, TokenKind.OTHER);
    kinds['.'] = TokenKind.PERIOD;
    kinds[','] = TokenKind.COMMA;
    kinds[';'] = TokenKind.SEMICOLON;
    kinds[':'] = TokenKind.COLON;
    kinds['?'] = TokenKind.QUESTION;
    kinds['!'] = TokenKind.EXCLAMATION;
    kinds['-'] = TokenKind.HYPHEN;
    kinds['"'] = TokenKind.QUOTE;
    kinds['\''] = TokenKind.APOSTROPHE;
    kinds['('] = TokenKind.OPEN;
    kinds['['] = TokenKind.OPEN;
    kinds[')'] = TokenKind.CLOSE;
    kinds[']'] = TokenKind.CLOSE;
    kinds['/'] = TokenKind.SLASH;
    kinds['%'] = TokenKind.PERCENT;
    kinds['$'] = TokenKind.CURRENCY;
    kinds['&'] = TokenKind.AMPERSAND;
    return kinds;
  }

  /** How many words a text has, however many they are; what was read before is lost. */
  public int count(byte[] bytes, int from, int to) {
    int all = 0;
    int next = from;
    while (next < to) {
      read(bytes, next, to);
      all += words;
      next = at;
    }
    return all;
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** How many of them are words. */
  public int words() {
    return words;
  }

  /** Bytes of all words. */
  int letters() {
    return letters;
  }

  /** Bytes in fenced blocks of code. */
  int codeBytes() {
    return codeBytes;
  }

  /** Signs that code is full of and prose is not. */
  int symbols() {
    return symbols;
  }

  /** Bytes of letters beyond ASCII. */
  int foreignBytes() {
    return foreign;
  }

  /** Bytes that were looked at. */
  int bytesRead() {
    return at - start;
  }

  TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  boolean isWord(int token) {
    return kinds[token] == 0;
  }

  /** The hash of a lower-case word, or of its kind. */
  public long hash(int token) {
    return hashes[token];
  }

  /** Whether a word starts with a capital letter of ASCII. */
  boolean isCapital(int token) {
    return capital[token];
  }

  int from(int token) {
    return froms[token];
  }

  int to(int token) {
    return tos[token];
  }

  /** Bytes of a word, an apostrophe counting as one whatever its shape. */
  int length(int token) {
    return lengths[token];
  }

  byte[] bytes() {
    return utf8;
  }
}
