package io.github.tuneready;

/** Who wants to know how far a check is. Called by many threads at once, so it must be safe. */
@FunctionalInterface
public interface Progress {
  /** Nobody. */
  Progress NONE = (bytes, findings) -> {};

  /**
   * Tells that a piece of a file was checked.
   *
   * @param bytes its size, uncompressed; pieces are at most as large as the policy's chunks and a
   *     line
   * @param findings how much the rules that look at single lines found in it
   */
  void advanced(long bytes, long findings);
}
