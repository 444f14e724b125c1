package io.github.tuneready.style;

/**
 * The first {@value #MOST_WORDS} words of a message as columns of tokens, no object per token:
 * kind, hash and place, and of words what several parts of the model ask about.
 *
 * <p>Reused; what it holds is valid until the next {@link #read}. Not thread-safe.
 */
public final class StyleTokens {
  /** Words that are looked at: what comes later changes no answer, only takes time. */
  public static final int MOST_WORDS = 500;

  /** Bytes before the end of a word within which its apostrophe counts. */
  private static final int FARTHEST_APOSTROPHE = 5;

  private static final int MOST_TOKENS = 4 * MOST_WORDS;
  private static final TokenKind[] KINDS = TokenKind.values();
  private static final Suffix[] SUFFIXES = Suffix.values();
  private static final Lexicon LEXICON = Lexicon.english();

  private final RecentWords recent = new RecentWords();
  private final StyleLexer lexer = new StyleLexer(this);
  private final byte[] kinds = new byte[MOST_TOKENS];
  private final int[] froms = new int[MOST_TOKENS];
  private final int[] tos = new int[MOST_TOKENS];
  private final long[] hashes = new long[MOST_TOKENS];
  private final int[] lengths = new int[MOST_TOKENS];
  private final boolean[] capitals = new boolean[MOST_TOKENS];
  private final boolean[] apostrophes = new boolean[MOST_TOKENS];
  private final byte[] suffixes = new byte[MOST_TOKENS];
  private final short[] entries = new short[MOST_TOKENS];
  private byte[] utf8 = {};
  private int size;
  private int words;
  private int common;
  private int letters;

  /**
   * Cuts a message.
   *
   * @param bytes holds valid UTF-8
   * @param from the first byte of the message
   * @param to the byte after its last
   */
  public void read(byte[] bytes, int from, int to) {
    utf8 = bytes;
    size = 0;
    words = 0;
    common = 0;
    letters = 0;
    lexer.read(bytes, from, to);
  }

  /** Whether there is room for what the lexer may find at one place: two tokens. */
  boolean hasRoom() {
    return words < MOST_WORDS && size < MOST_TOKENS - 2;
  }

  /** Whether the last token is a sign other than a comma. */
  boolean endsInSign() {
    return size > 0 && kind(size - 1) != TokenKind.WORD && kind(size - 1) != TokenKind.COMMA;
  }

  void add(TokenKind kind, int from, int to) {
    kinds[size] = (byte) kind.ordinal();
    hashes[size] = WordHash.ofKind(kind);
    froms[size] = from;
    tos[size] = to;
    size++;
  }

  /**
   * Adds a word.
   *
   * @param hash of its bytes, not finished
   * @param length in bytes, an apostrophe counting as one whatever its shape
   * @param mark the last byte that may start an apostrophe; the first byte of the word if none may
   * @param capital whether it starts with a capital letter of ASCII
   */
  void addWord(long hash, int from, int to, int length, int mark, boolean capital) {
    long finished = WordHash.finish(hash);
    short entry = (short) LEXICON.find(finished);
    add(finished, entry, SuffixTable.find(utf8, length, to), from, to, length);
    capitals[size - 1] = capital;
    apostrophes[size - 1] = mark > from && mark >= to - FARTHEST_APOSTROPHE;
  }

  /**
   * Adds a word of letters of ASCII alone.
   *
   * @param low its first eight letters in lower case, the first one lowest
   * @param high its other letters, seven at most
   */
  void addPlainWord(long low, long high, int from, int to, boolean capital) {
    int known = recent.find(low, high);
    add(recent.hash(known), recent.entry(known), recent.suffix(known), from, to, to - from);
    apostrophes[size - 1] = false;
    capitals[size - 1] = capital;
  }

  private void add(long hash, short entry, byte suffix, int from, int to, int length) {
    kinds[size] = 0; // a word
    hashes[size] = hash;
    entries[size] = entry;
    suffixes[size] = suffix;
    froms[size] = from;
    tos[size] = to;
    lengths[size] = length;
    common += LEXICON.isCounted(entry) ? 1 : 0;
    letters += length;
    words++;
    size++;
  }

  /** How many words a text has, however many they are; what was read before is lost. */
  public int count(byte[] bytes, int from, int to) {
    int all = 0;
    int next = from;
    while (next < to) {
      read(bytes, next, to);
      all += words;
      next = lexer.end();
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

  /** How many of the words are among those of the {@link Lexicon} that are counted one by one. */
  int commonWords() {
    return common;
  }

  /** Bytes of all words. */
  int letters() {
    return letters;
  }

  /** Bytes in fenced blocks of code. */
  int codeBytes() {
    return lexer.codeBytes();
  }

  /** Signs that code is full of and prose is not. */
  int symbols() {
    return lexer.symbols();
  }

  /** Bytes of letters beyond ASCII. */
  int foreignBytes() {
    return lexer.foreignBytes();
  }

  /** Bytes that were looked at. */
  int bytesRead() {
    return lexer.bytesRead();
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
    return capitals[token];
  }

  /** Whether a word has an apostrophe near its end. */
  boolean hasApostrophe(int token) {
    return apostrophes[token];
  }

  /** What the end of a word tells about it. */
  Suffix suffix(int token) {
    return SUFFIXES[suffixes[token]];
  }

  /** The entry of a word in the {@link Lexicon}. */
  int entry(int token) {
    return entries[token];
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
