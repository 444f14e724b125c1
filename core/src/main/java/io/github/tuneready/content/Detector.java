package io.github.tuneready.content;

/** Looks whether a find hangs on a byte. */
@FunctionalInterface
interface Detector {
  /**
   * Looks around a byte.
   *
   * @param at the byte
   * @param from the first byte of the text
   * @param to the byte after its last
   * @return where to go on, after {@code at}
   */
  int detect(byte[] utf8, int at, int from, int to, ContentSink sink);
}
