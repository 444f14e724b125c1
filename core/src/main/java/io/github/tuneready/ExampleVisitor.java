package io.github.tuneready;

import io.github.tuneready.example.Example;
import io.github.tuneready.statistics.Features;
import java.io.IOException;

/** Is shown the examples of a dataset one by one. */
public interface ExampleVisitor {
  /**
   * Sees an example.
   *
   * @param file the name of its file as the user would write it, {@code -} for standard input
   * @param line its line, from 1
   * @param example the line, readable or not; valid during the call only
   * @param features what has been computed of it; valid during the call only
   * @throws IOException to end the visit
   */
  void visit(String file, long line, Example example, Features features) throws IOException;
}
