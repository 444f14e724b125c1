package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Decoded text as a range of UTF-8 bytes; escapes are resolved, lone surrogates are U+FFFD.
 *
 * <p>A text borrows the bytes of its line: it is valid until the next line is parsed. {@link
 * #toString} makes a String that stays. Not thread-safe.
 */
public final class Text implements CharSequence {
  /** No text: what an absent or null value reads as. */
  public static final Text EMPTY = new Text(new byte[0], 0, 0);

  private final byte[] bytes;
  private final int from;
  private final int to;
  private @Nullable String string;

  Text(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
  }

  /** A text of its own, not borrowed from a line. */
  public static Text of(String string) {
    byte[] bytes = string.getBytes(UTF_8);
    return new Text(bytes, 0, bytes.length);
  }

  /** The array the text stands in; read only from {@link #from} to {@link #to}. */
  public byte[] bytes() {
    return bytes;
  }

  /** Index of the first byte. */
  public int from() {
    return from;
  }

  /** Index after the last byte. */
  public int to() {
    return to;
  }

  /** Length in bytes of UTF-8. */
  public int byteLength() {
    return to - from;
  }

  @Override
  public boolean isEmpty() {
    return from == to;
  }

  /** Whether nothing but spaces, tabs and line ends stands here. */
  public boolean isBlank() {
    for (int i = from; i < to; i++) {
      if (bytes[i] < 0 || bytes[i] > ' ') {
        return mayBeSpace(i) && toString().isBlank();
      }
    }
    return true;
  }

  /** U+1680, U+2000 to U+205F and U+3000: no other white space is beyond ASCII. */
  private boolean mayBeSpace(int i) {
    int next = i + 1 < to ? bytes[i + 1] & 0xFF : 0;
    return switch (bytes[i] & 0xFF) {
      case 0xE1 -> next == 0x9A;
      case 0xE2 -> next == 0x80 || next == 0x81;
      case 0xE3 -> next == 0x80;
      default -> false;
    };
  }

  /** Whether the text opens with these characters. */
  public boolean startsWith(String prefix) {
    byte[] expected = prefix.getBytes(UTF_8);
    return byteLength() >= expected.length
        && Arrays.equals(bytes, from, from + expected.length, expected, 0, expected.length);
  }

  /** Whether the text ends with these characters. */
  public boolean endsWith(String suffix) {
    byte[] expected = suffix.getBytes(UTF_8);
    return byteLength() >= expected.length
        && Arrays.equals(bytes, to - expected.length, to, expected, 0, expected.length);
  }

  /** Whether the text is exactly these characters. */
  public boolean contentEquals(String other) {
    if (byteLength() == other.length()) {
      return equalsAscii(other); // as many bytes as characters: only ASCII can be equal
    }
    return other.length() <= byteLength()
        && byteLength() <= 3 * other.length()
        && startsWith(other)
        && endsWith(other)
        && toString().equals(other);
  }

  private boolean equalsAscii(String other) {
    for (int i = 0; i < other.length(); i++) {
      if (bytes[from + i] != other.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int length() {
    return toString().length();
  }

  @Override
  public char charAt(int index) {
    return toString().charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return toString().subSequence(start, end);
  }

  @Override
  public String toString() {
    String s = string;
    if (s == null) {
      s = new String(bytes, from, to - from, UTF_8);
      string = s;
    }
    return s;
  }
}
