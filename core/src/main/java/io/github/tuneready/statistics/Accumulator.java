package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import java.io.Serializable;

/**
 * Keeps something of every readable example of a chunk. Merging is associative and commutative, and
 * an accumulator that saw nothing changes nothing. Not thread-safe.
 *
 * @param <A> the accumulator itself
 */
public interface Accumulator<A extends Accumulator<A>> extends Serializable {
  /** Takes in one example; both arguments are valid during the call only. */
  void accept(Example example, Features features);

  /** Takes in what another accumulator of the same kind saw. */
  void merge(A other);
}
