package io.github.tuneready.statistics;

import java.io.Serializable;
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

  private final TreeMap<Long, Kept> kept = new TreeMap<>();
  private long largest = Long.MAX_VALUE; // the largest hash that may still come in

  /**
   * An answer of the sample.
   *
   * @param position of the first example with it
   * @param head the start of its UTF-8
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Kept(long position, byte[] head) implements Serializable {
    private static final long serialVersionUID = 1;

    Kept first(Kept other) {
      return position <= other.position ? this : other;
    }
  }

  /** Takes in an answer of the example at a position. */
  void accept(long hash, long position, byte[] utf8, int from, int to) {
    if (hash <= largest) {
      Kept known = kept.get(hash);
      if (known == null || position < known.position) {
        kept.put(hash, new Kept(position, head(utf8, from, to)));
        trim();
      }
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
    other.kept.forEach((hash, answer) -> kept.merge(hash, answer, Kept::first));
    trim();
  }

  private void trim() {
    while (kept.size() > MOST) {
      kept.pollLastEntry();
    }
    if (kept.size() == MOST) {
      largest = kept.lastKey();
    }
  }

  /** The heads, by hash. */
  List<byte[]> heads() {
    return heads(new long[0], MOST);
  }

  /**
   * The first heads by hash.
   *
   * @param copies positions of examples that are left out, ascending
   * @param most how many at most
   */
  List<byte[]> heads(long[] copies, int most) {
    return kept.values().stream()
        .filter(answer -> Arrays.binarySearch(copies, answer.position) < 0)
        .limit(most)
        .map(Kept::head)
        .toList();
  }
}
