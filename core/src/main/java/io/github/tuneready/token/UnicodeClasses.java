package io.github.tuneready.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;

/**
 * The eight classes of characters that the encodings' patterns tell apart, read from UTF-8.
 *
 * <p>The table is our own (Unicode 16.0.0, the resource {@code unicode-16.txt}), so that counts do
 * not depend on the running JDK. The reference knows the same: its build of npm, tiktoken 1.0.22,
 * takes letters that are new in 13.0 to 16.0 for letters and those of 17.0 for others (2026-11).
 * Bytes that are not UTF-8 are {@link #OTHER}, one by one.
 */
final class UnicodeClasses {
  static final int OTHER = 0;
  static final int SPACE = 1;
  static final int LINE_BREAK = 2;
  static final int NUMBER = 3;
  static final int MARK = 4;
  static final int UPPER = 5;
  static final int LOWER = 6;
  static final int CASELESS = 7;

  private static final String NAMES = "OSRNMULC";
  private static final int CODE_POINTS = Character.MAX_CODE_POINT + 1;
  private static final int BLOCK = 64;

  /** Start of the block of code point {@code c} in {@link #CLASSES}, at {@code c >> 6}. */
  private static final char[] BLOCKS = new char[CODE_POINTS / BLOCK];

  private static final byte[] CLASSES = read();

  private UnicodeClasses() {}

  /** The set that holds one class; sets are joined by {@code |}. */
  static int set(int characterClass) {
    return 1 << characterClass;
  }

  static int ofCodePoint(int codePoint) {
    return CLASSES[BLOCKS[codePoint >> 6] + (codePoint & 63)];
  }

  /**
   * The character at {@code at < to}: its class in the low four bits, its length in bytes above.
   */
  static int at(byte[] text, int at, int to) {
    int lead = text[at];
    if (lead >= 0) {
      return 1 << 4 | CLASSES[lead];
    }
    if (lead >= (byte) 0xF0) {
      return four(text, at, to);
    }
    if (lead >= (byte) 0xE0) {
      return three(text, at, to);
    }
    if (lead < (byte) 0xC2 || to - at < 2 || text[at + 1] >= (byte) 0xC0) {
      return 1 << 4;
    }
    return 2 << 4 | CLASSES[BLOCKS[lead & 0x1F] + (text[at + 1] & 63)];
  }

  private static int three(byte[] text, int at, int to) {
    if (to - at < 3 || text[at + 1] >= (byte) 0xC0 || text[at + 2] >= (byte) 0xC0) {
      return 1 << 4;
    }
    int block = BLOCKS[(text[at] & 0xF) << 6 | (text[at + 1] & 63)];
    return 3 << 4 | CLASSES[block + (text[at + 2] & 63)];
  }

  private static int four(byte[] text, int at, int to) {
    if (to - at < 4) {
      return 1 << 4;
    }
    int block = (text[at] & 0xF) << 12 | (text[at + 1] & 63) << 6 | (text[at + 2] & 63);
    if (block >= BLOCKS.length) {
      return 1 << 4;
    }
    return 4 << 4 | CLASSES[BLOCKS[block] + (text[at + 3] & 63)];
  }

  private static byte[] read() {
    Blocks blocks = new Blocks();
    for (StringTokenizer runs = new StringTokenizer(resource()); runs.hasMoreTokens(); ) {
      String run = runs.nextToken();
      blocks.add((byte) NAMES.indexOf(run.charAt(0)), Integer.parseInt(run, 1, run.length(), 36));
    }
    if (blocks.next != CODE_POINTS) {
      throw new IllegalStateException("unicode-16.txt: " + blocks.next);
    }
    return blocks.classes;
  }

  private static String resource() {
    try (InputStream in = UnicodeClasses.class.getResourceAsStream("unicode-16.txt")) {
      byte[] bytes = Objects.requireNonNull(in, "unicode-16.txt").readAllBytes();
      return new String(bytes, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException("unicode-16.txt: " + e.getMessage(), e);
    }
  }

  /**
   * Makes the blocks out of runs of equal class, each a letter of {@link #NAMES} and a length in
   * base 36, and keeps one copy of equal ones: some 300 of 17,408 differ. A run of many blocks is
   * looked at once, because all of this waits for the first count of a process.
   */
  private static final class Blocks {
    private final Map<String, Integer> places = new HashMap<>();
    private final byte[] block = new byte[BLOCK];
    private byte[] classes = new byte[0];
    private int next;

    void add(byte characterClass, int length) {
      int end = next + length;
      while (next < end) {
        int from = next % BLOCK;
        int to = Math.min(BLOCK, from + end - next);
        Arrays.fill(block, from, to, characterClass);
        next += to - from;
        if (to == BLOCK) {
          int same = from == 0 ? (end - next) / BLOCK : 0;
          Arrays.fill(BLOCKS, next / BLOCK - 1, next / BLOCK + same, place());
          next += same * BLOCK;
        }
      }
    }

    private char place() {
      String content = new String(block, StandardCharsets.ISO_8859_1);
      Integer known = places.putIfAbsent(content, classes.length);
      if (known != null) {
        return (char) (int) known;
      }
      int place = classes.length;
      classes = Arrays.copyOf(classes, place + BLOCK);
      System.arraycopy(block, 0, classes, place, BLOCK);
      return (char) place;
    }
  }
}
