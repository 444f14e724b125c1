package io.github.tuneready.rule;

import io.github.tuneready.example.Example;
import io.github.tuneready.statistics.Features;

/** A rule that sees one example at a time, readable or not. */
public non-sealed interface ExampleRule extends Rule {
  /**
   * Adds what is wrong with the example.
   *
   * @param example the line; valid during the call only
   * @param features what has been computed of it; valid during the call only
   * @param findings where to add
   */
  void check(Example example, Features features, Findings findings);
}
