package io.github.tuneready.document;

import java.util.List;
import java.util.Map;

/** A value of a YAML or JSON document with where it stands. */
public sealed interface Node {
  /** Line and column, from 1. */
  At at();

  /**
   * A place.
   *
   * @param line from 1
   * @param column from 1
   */
  record At(int line, int column) {}

  /**
   * A mapping.
   *
   * @param values by key, in the order of the file
   * @param keys where each key stands
   */
  record Mapping(At at, Map<String, Node> values, Map<String, At> keys) implements Node {}

  /** A list. */
  record Sequence(At at, List<Node> values) implements Node {}

  /**
   * A scalar.
   *
   * @param text as written
   * @param quoted whether it is a text even where it looks like a number
   */
  record Scalar(At at, String text, boolean quoted) implements Node {}

  /** Nothing: what a key without a value has. */
  record Nothing(At at) implements Node {}
}
