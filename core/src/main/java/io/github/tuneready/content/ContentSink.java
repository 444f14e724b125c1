package io.github.tuneready.content;

/** Takes what a {@link ContentScanner} finds, in the order in which it stands in the text. */
@FunctionalInterface
public interface ContentSink {
  /**
   * Takes one find.
   *
   * @param kind what was found
   * @param from its first byte
   * @param to the byte after its last
   */
  void found(ContentKind kind, int from, int to);
}
