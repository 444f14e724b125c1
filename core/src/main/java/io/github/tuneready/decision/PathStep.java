package io.github.tuneready.decision;

import java.util.List;

/**
 * One question on the way to a decision.
 *
 * @param id stable name of the question
 * @param question as asked
 * @param answer in a clause
 * @param facts what the answer rests on
 * @param stops whether the way ends here
 */
public record PathStep(String id, String question, String answer, List<Fact> facts, boolean stops) {
  /** Keeps the facts. */
  public PathStep {
    facts = List.copyOf(facts);
  }
}
