package io.github.tuneready.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The heads of the {@value #MOST} different answers with the smallest hash: the same ones however
 * the data is cut. Not thread-safe.
 */
final class StyleSample implements Serializable {
  private static final long serialVersionUID = 1;

  static final int MOST = 300;
  private static final int MOST_BYTES = 2_048;

  private final TreeMap<Long, byte[]> heads = new TreeMap<>();

  /** Takes in an answer; a repeated one changes nothing. */
  void accept(long hash, byte[] utf8, int from, int to) {
    if (heads.size() < MOST || hash < heads.lastKey()) {
      heads.computeIfAbsent(hash, h -> head(utf8, from, to));
      trim();
    }
  }

  private static byte[] head(byte[] utf8, int from, int to) {
    int end = Math.min(to, from + MOST_BYTES);
    while (end < to && end > from && (utf8[end] & 0xC0) == 0x80) {
      end--; // whole characters only
    }
    return Arrays.copyOfRange(utf8, from, end);
  }

  void merge(StyleSample other) {
    heads.putAll(other.heads);
    trim();
  }

  private void trim() {
    while (heads.size() > MOST) {
      heads.pollLastEntry();
    }
  }

  /** The heads, by hash. */
  List<byte[]> heads() {
    return new ArrayList<>(heads.values());
  }
}
