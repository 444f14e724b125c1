package io.github.tuneready.statistics;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of non-negative numbers: exact up to {@value #EXACT}, above that in steps of a thousandth.
 * Count, sum, minimum and maximum are always exact. Merging is associative and commutative. Not
 * thread-safe.
 */
public final class Histogram implements Serializable {
  private static final long serialVersionUID = 1;

  /** Numbers below this are counted one by one. */
  static final int EXACT = 1 << 16;

  private static final int STEPS_PER_OCTAVE_BITS = 10;

  private long[] counts = new long[64];
  private long count;
  private long sum;
  private long min = Long.MAX_VALUE;
  private long max;

  /**
   * The histogram that was told as {@link #counts}, with what these do not hold.
   *
   * @throws IllegalArgumentException if these cannot be the counts, smallest, largest and sum of
   *     any numbers
   */
  public static Histogram of(Map<Long, Long> counts, long min, long max, long sum) {
    Histogram told = new Histogram();
    for (Map.Entry<Long, Long> entry : counts.entrySet()) {
      told.add(entry.getKey(), entry.getValue());
    }
    if (told.count > 0) {
      if (min > max || bucket(told.min) != bucket(min) || bucket(told.max) != bucket(max)) {
        throw new IllegalArgumentException("from " + min + " to " + max + ": not what is counted");
      }
      told.min = min;
      told.max = max;
    }
    told.sum = sum;
    return told;
  }

  private void add(long number, long times) {
    if (number < 0 || times <= 0) {
      throw new IllegalArgumentException(number + " counted " + times + " times");
    }
    add(number);
    counts[bucket(number)] += times - 1;
    count = Math.addExact(count, times - 1);
  }

  /**
   * How often each number was counted, ascending; a number above {@value #EXACT} stands for its
   * step.
   */
  public Map<Long, Long> counts() {
    Map<Long, Long> told = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        told.put(number(i), counts[i]);
      }
    }
    return told;
  }

  /** Counts one number, 0 or more. */
  public void add(long number) {
    int bucket = bucket(number);
    if (bucket >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(bucket + 1, counts.length * 2));
    }
    counts[bucket]++;
    count++;
    sum += number;
    min = Math.min(min, number);
    max = Math.max(max, number);
  }

  /** Takes in what another histogram counted. */
  public void merge(Histogram other) {
    if (other.counts.length > counts.length) {
      counts = Arrays.copyOf(counts, other.counts.length);
    }
    for (int i = 0; i < other.counts.length; i++) {
      counts[i] += other.counts[i];
    }
    count += other.count;
    sum += other.sum;
    min = Math.min(min, other.min);
    max = Math.max(max, other.max);
  }

  private static int bucket(long number) {
    if (number < EXACT) {
      return (int) number;
    }
    int octave = 63 - Long.numberOfLeadingZeros(number);
    int step =
        (int) (number >>> (octave - STEPS_PER_OCTAVE_BITS)) & ((1 << STEPS_PER_OCTAVE_BITS) - 1);
    return EXACT + ((octave - 16) << STEPS_PER_OCTAVE_BITS) + step;
  }

  /** The smallest number of a bucket. */
  private static long number(int bucket) {
    if (bucket < EXACT) {
      return bucket;
    }
    int octave = ((bucket - EXACT) >> STEPS_PER_OCTAVE_BITS) + 16;
    int step = (bucket - EXACT) & ((1 << STEPS_PER_OCTAVE_BITS) - 1);
    return ((1L << STEPS_PER_OCTAVE_BITS) | step) << (octave - STEPS_PER_OCTAVE_BITS);
  }

  /** How many numbers were counted. */
  public long count() {
    return count;
  }

  /** Their sum. */
  public long sum() {
    return sum;
  }

  /** The smallest, or 0 of none. */
  public long min() {
    return count == 0 ? 0 : min;
  }

  /** The largest, or 0 of none. */
  public long max() {
    return max;
  }

  /** Their mean, or 0 of none. */
  public double mean() {
    return count == 0 ? 0 : (double) sum / count;
  }

  /** How many numbers are below a limit; exact where the limit is at most {@value #EXACT}. */
  public long countBelow(long limit) {
    long below = 0;
    int end = Math.min(bucket(limit), counts.length);
    for (int i = 0; i < end; i++) {
      below += counts[i];
    }
    return below;
  }

  /**
   * The smallest number that at least a share of all are not above (nearest rank), or 0 of none.
   *
   * @param share from 0 to 1
   */
  public long quantile(double share) {
    if (count == 0) {
      return 0;
    }
    long rank = Math.max(1, (long) Math.ceil(share * count - 1e-9));
    if (rank >= count) {
      return max;
    }
    long seen = 0;
    for (int i = 0; i < counts.length; i++) {
      seen += counts[i];
      if (seen >= rank) {
        return Math.max(min, number(i));
      }
    }
    return max;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Histogram histogram
        && count == histogram.count
        && sum == histogram.sum
        && min == histogram.min
        && max == histogram.max
        && Arrays.equals(trimmed(), histogram.trimmed());
  }

  @Override
  public int hashCode() {
    return Long.hashCode(count * 31 + sum);
  }

  /** The counts without the room beyond the largest number. */
  private long[] trimmed() {
    return Arrays.copyOf(counts, count == 0 ? 0 : bucket(max) + 1);
  }
}
