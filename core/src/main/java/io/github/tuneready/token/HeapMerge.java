package io.github.tuneready.token;

import java.util.Arrays;

/**
 * Merges bytes to tokens in time n log n, however many they are: the parts are a linked list, their
 * mergeable pairs a heap by rank and place. Not thread-safe.
 *
 * <p>A pair that changed stays in the heap until it comes to the top and is then known by its rank,
 * for the pair at a place never has the same rank twice. Takes up to 32 bytes for each byte of the
 * piece; arrays for more than {@value #KEPT} bytes are let go by the next piece.
 */
final class HeapMerge {
  private static final int KEPT = 1 << 16;
  private static final int NO_PAIR = Integer.MAX_VALUE;

  private final Vocabulary vocabulary;

  /** Of the part at an offset of the piece: the next part, the part before, the pair's rank. */
  private int[] next = {};

  private int[] previous = {};
  private int[] ranks = {};

  /** Rank above, offset below. */
  private long[] heap = {};

  private int size;

  HeapMerge(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The number of tokens; the piece has at least one byte. */
  int merge(byte[] text, int from, int to) {
    int length = to - from;
    reserve(length);
    fill(text, from, length);
    int parts = length;
    while (size > 0) {
      long top = heap[0];
      int at = (int) top;
      boolean current = ranks[at] == (int) (top >>> 32);
      if (!current) {
        removeTop();
        continue;
      }
      mergePair(text, from, at, length);
      parts--;
    }
    list(from, length);
    return parts;
  }

  /** The starts of the parts and the end of the piece, after {@link #merge}. */
  int[] starts() {
    return previous;
  }

  /** Joins the part at {@code at} with the next; the heap's top, its pair, gives way. */
  private void mergePair(byte[] text, int from, int at, int length) {
    int right = next[at];
    int after = next[right];
    ranks[right] = NO_PAIR;
    next[at] = after;
    ranks[at] = after < length ? rank(text, from + at, from + next[after]) : NO_PAIR;
    if (ranks[at] == NO_PAIR) {
      removeTop();
    } else {
      siftDown(0, entry(at));
    }
    if (after < length) {
      previous[after] = at;
    }
    if (at > 0) {
      int before = previous[at];
      ranks[before] = rank(text, from + before, from + after);
      if (ranks[before] != NO_PAIR) {
        add(entry(before));
      }
    }
  }

  private void fill(byte[] text, int from, int length) {
    size = 0;
    for (int at = 0; at < length; at++) {
      next[at] = at + 1;
      previous[at] = at - 1;
      ranks[at] = at + 1 < length ? rank(text, from + at, from + at + 2) : NO_PAIR;
      if (ranks[at] != NO_PAIR) {
        heap[size++] = entry(at);
      }
    }
    for (int at = size / 2 - 1; at >= 0; at--) {
      siftDown(at, heap[at]);
    }
  }

  private void list(int from, int length) {
    int parts = 0;
    for (int at = 0; at < length; at = next[at]) {
      previous[parts++] = from + at;
    }
    previous[parts] = from + length;
  }

  private void reserve(int length) {
    if (next.length < length || next.length > KEPT) {
      int reserved = Math.max(length, Math.min(KEPT, 2 * length));
      next = new int[reserved];
      previous = new int[reserved + 1];
      ranks = new int[reserved];
      heap = new long[reserved];
    }
  }

  private long entry(int at) {
    return (long) ranks[at] << 32 | at;
  }

  private int rank(byte[] text, int from, int to) {
    int rank = vocabulary.rank(text, from, to);
    return rank == Vocabulary.NONE ? NO_PAIR : rank;
  }

  private void add(long entry) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, size + size / 2 + 1);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] > entry) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = entry;
  }

  private void removeTop() {
    long last = heap[--size];
    if (size > 0) {
      siftDown(0, last);
    }
  }

  private void siftDown(int from, long entry) {
    int at = from;
    for (int child; (child = 2 * at + 1) < size; at = child) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= entry) {
        break;
      }
      heap[at] = heap[child];
    }
    heap[at] = entry;
  }
}
