package io.github.tuneready.style;

/** Lengths of parts of a message, in their order; as many as there is room for. Not thread-safe. */
final class Lengths {
  private final int[] lengths;
  private int size;
  private long sum;
  private long squares;

  Lengths(int most) {
    lengths = new int[most];
  }

  void clear() {
    size = 0;
    sum = 0;
    squares = 0;
  }

  void add(int length) {
    if (size < lengths.length) {
      lengths[size++] = length;
      sum += length;
      squares += (long) length * length;
    }
  }

  int size() {
    return size;
  }

  double mean() {
    return size == 0 ? 0 : (double) sum / size;
  }

  /** The standard deviation as a share of the mean; 0 where there are fewer than two. */
  double variation() {
    double mean = mean();
    if (size < 2 || mean == 0) {
      return 0;
    }
    double variance = ((double) squares - size * mean * mean) / (size - 1);
    return Math.sqrt(Math.max(0, variance)) / mean;
  }

  /** How much a length differs from the one before, as a share of the mean. */
  double change() {
    if (size < 2 || sum == 0) {
      return 0;
    }
    long changes = 0;
    for (int i = 1; i < size; i++) {
      changes += Math.abs(lengths[i] - lengths[i - 1]);
    }
    return (double) changes / (size - 1) / mean();
  }

  /** The share of lengths from {@code least} to below {@code beyond}. */
  double share(int least, int beyond) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += lengths[i] >= least && lengths[i] < beyond ? 1 : 0;
    }
    return size == 0 ? 0 : (double) count / size;
  }
}
