package io.github.tuneready.style;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Cuts a message into tokens. Curly quotes, no-break spaces, long dashes and line ends are read
 * alike however they are written; a hard-wrapped paragraph is one line; code is counted and left
 * out. Not thread-safe.
 */
final class StyleLexer {
  private static final TokenKind[] ASCII = asciiKinds();

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  // For eight bytes at a time: what is added to one without its high bit sets that bit where the
  // byte is 'a' or more, or more than 'z'.
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long LOWER = 0x20 * ONES;
  private static final long FROM_A = (0x80 - 'a') * ONES;
  private static final long BEYOND_Z = (0x7F - 'z') * ONES;

  /** The first byte of a curly apostrophe. */
  private static final byte CURLY_START = (byte) 0xE2;

  private final StyleTokens tokens;
  private byte[] utf8 = {};
  private int at;
  private int end;
  private int start; // of the message
  private int codeBytes;
  private int symbols;
  private int foreign;
  private boolean lineStart;

  StyleLexer(StyleTokens tokens) {
    this.tokens = tokens;
  }

  /** Cuts a message as far as there is room for its tokens. */
  void read(byte[] bytes, int from, int to) {
    utf8 = bytes;
    at = from;
    end = to;
    start = from;
    codeBytes = 0;
    symbols = 0;
    foreign = 0;
    lineStart = true;
    while (at < end && tokens.hasRoom()) {
      token();
    }
  }

  private void token() {
    int b = utf8[at];
    if (ByteClass.isLetter(b)) {
      word();
      at += at < end && utf8[at] == ' ' ? 1 : 0; // the commonest byte after a word
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
    int first = at;
    if (first + 2 * Long.BYTES > utf8.length || !plainWord(first)) {
      anyWord(first);
    }
  }

  /** A word of up to 15 letters of ASCII and nothing else, read eight at a time. */
  private boolean plainWord(int first) {
    long low = (long) LONGS.get(utf8, first);
    long high = 0;
    int length = letters(low);
    if (length == Long.BYTES) {
      high = (long) LONGS.get(utf8, first + Long.BYTES);
      int more = letters(high);
      if (more == Long.BYTES) {
        return false;
      }
      high = (high | LOWER) & firstBytes(more);
      low |= LOWER;
      length += more;
    } else {
      low = (low | LOWER) & firstBytes(length);
    }
    int after = first + length;
    if (length == 0 || after >= end || goesOn(utf8[after])) {
      return false;
    }
    tokens.addPlainWord(low, high, first, after, utf8[first] < 'a');
    at = after;
    lineStart = false;
    return true;
  }

  private static long firstBytes(int fewerThanEight) {
    return (1L << (fewerThanEight * Byte.SIZE)) - 1;
  }

  /** How many of eight bytes, from the lowest on, are letters of ASCII. */
  private static int letters(long bytes) {
    long low = (bytes | LOWER) & ~HIGHS;
    long letters = (low + FROM_A) & ~(low + BEYOND_Z) & ~bytes;
    return Long.numberOfTrailingZeros(~letters & HIGHS) / Byte.SIZE;
  }

  /** Whether this byte after letters may make more of them than a word of these letters. */
  private static boolean goesOn(byte b) {
    return b < 0 || b == '\'' || b == ':';
  }

  private void anyWord(int first) {
    byte[] text = utf8;
    int to = end;
    long hash = WordHash.START;
    int i = first;
    while (i < to && ByteClass.isLetter(text[i])) {
      hash = WordHash.add(hash, text[i++] | 0x20);
    }
    boolean more = i < to && (text[i] < 0 || text[i] == '\'');
    if (more) {
      rest(first, hash, i);
    } else if (i < to && text[i] == ':' && isAddress(i)) {
      at = i;
      address(first);
    } else {
      at = i;
      word(first, hash, i - first, first, ByteClass.isUpper(text[first]));
    }
  }

  private boolean isAddress(int colon) {
    return colon + 2 < end && utf8[colon + 1] == '/' && utf8[colon + 2] == '/';
  }

  /** A word from where it is more than letters of ASCII. */
  private void rest(int first, long start, int from) {
    long hash = start;
    int i = from;
    int curls = 0;
    int mark = first; // the last byte that may belong to an apostrophe
    boolean wide = false;
    while (i < end) {
      int b = utf8[i];
      if (ByteClass.isLetter(b)) {
        hash = WordHash.add(hash, b | 0x20);
        i++;
      } else if (b < 0 && Characters.isLetter(utf8, i, end)) {
        int next = i + Characters.length(utf8[i]);
        mark = b == CURLY_START ? i : mark;
        foreign += next - i;
        while (i < next && i < end) {
          hash = WordHash.add(hash, utf8[i++]);
        }
        wide = true;
      } else {
        int bytes = Characters.apostrophe(utf8, i, end);
        if (bytes == 0 || i + bytes >= end || !ByteClass.isLetter(utf8[i + bytes])) {
          break;
        }
        hash = WordHash.add(hash, '\'');
        mark = i;
        i += bytes;
        curls += bytes - 1;
      }
    }
    at = i;
    if (i < end && utf8[i] == ':' && isAddress(i)) {
      address(first);
      return;
    }
    word(first, hash, i - first - curls, mark, !wide && ByteClass.isUpper(utf8[first]));
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
    } else if (tokens.endsInSign()) {
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

  private void word(int first, long hash, int length, int mark, boolean upper) {
    tokens.addWord(hash, first, at, length, mark, upper);
    lineStart = false;
  }

  private void add(TokenKind kind, int first) {
    tokens.add(kind, first, at);
    lineStart = false;
  }

  private static TokenKind[] asciiKinds() {
    TokenKind[] kinds = new TokenKind[128];
    Arrays.fill(kinds, TokenKind.OTHER);
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

  /** The byte after the last that was read. */
  int end() {
    return at;
  }

  /** Bytes that were looked at. */
  int bytesRead() {
    return at - start;
  }
}
