package io.github.tuneready.json;

import java.util.Arrays;

/** The strings of one document that are written with escapes, decoded while they are scanned. */
final class DecodedStrings {
  private static final int SMALL_BYTES = 1 << 16;
  private static final int SMALL_ENTRIES = 64;
  private static final byte REPLACEMENT_1 = (byte) 0xEF;
  private static final byte REPLACEMENT_2 = (byte) 0xBF;
  private static final byte REPLACEMENT_3 = (byte) 0xBD;

  private byte[] bytes = new byte[SMALL_BYTES];
  private int length;

  // Entries in the order of scanning; a member's key stands before its value.
  private int[] owners = new int[SMALL_ENTRIES];
  private int[] starts = new int[SMALL_ENTRIES + 1];
  private int entries;

  void clear() {
    length = 0;
    entries = 0;
    if (bytes.length > SMALL_BYTES * 64) {
      bytes = new byte[SMALL_BYTES];
    }
  }

  /** Opens the decoded form of a node's key or value; what is appended next belongs to it. */
  void open(int node, boolean key) {
    if (entries == owners.length) {
      owners = Arrays.copyOf(owners, entries * 2);
      starts = Arrays.copyOf(starts, entries * 2 + 1);
    }
    owners[entries] = owner(node, key);
    starts[entries] = length;
    entries++;
    starts[entries] = length;
  }

  void close() {
    starts[entries] = length;
  }

  void append(byte[] source, int from, int to) {
    reserve(to - from);
    System.arraycopy(source, from, bytes, length, to - from);
    length += to - from;
  }

  void append(int b) {
    reserve(1);
    bytes[length++] = (byte) b;
  }

  void appendReplacement() {
    reserve(3);
    bytes[length++] = REPLACEMENT_1;
    bytes[length++] = REPLACEMENT_2;
    bytes[length++] = REPLACEMENT_3;
  }

  void appendCodePoint(int codePoint) {
    reserve(4);
    if (codePoint < 0x80) {
      bytes[length++] = (byte) codePoint;
    } else if (codePoint < 0x800) {
      bytes[length++] = (byte) (0xC0 | (codePoint >> 6));
      bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
      bytes[length++] = (byte) (0xE0 | (codePoint >> 12));
      bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    } else {
      bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
      bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
      bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
      bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }
  }

  /** The hash of the entry opened last. */
  int lastHash() {
    return KeyHash.of(bytes, starts[entries - 1], length);
  }

  Text text(int node, boolean key) {
    int entry = Arrays.binarySearch(owners, 0, entries, owner(node, key));
    return new Text(bytes, starts[entry], starts[entry + 1]);
  }

  private static int owner(int node, boolean key) {
    return node * 2 + (key ? 0 : 1);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
