package io.github.tuneready.decision;

import org.jspecify.annotations.Nullable;

/**
 * A question of the tree.
 *
 * @param id its stable name
 * @param question as asked
 * @param judge how it is answered
 */
record Step(String id, String question, Judge judge) {
  /** Answers a question, or null where it does not arise. */
  interface Judge {
    @Nullable Ruling of(Situation situation);
  }
}
