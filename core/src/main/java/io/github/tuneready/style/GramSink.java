package io.github.tuneready.style;

/** Is told each sequence of tokens of a message. */
interface GramSink {
  /**
   * A sequence.
   *
   * @param gram its class
   * @param last the token it ends at
   * @param length how many tokens it has; it may start before the first
   */
  void gram(int gram, int last, int length);
}
