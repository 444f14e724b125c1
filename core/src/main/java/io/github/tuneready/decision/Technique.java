package io.github.tuneready.decision;

import java.util.Locale;

/** A way of prompting that is to be tried before tuning. */
public enum Technique {
  /** Worked examples in the prompt. */
  FEW_SHOT,
  /** Asking for the steps before the answer. */
  CHAIN_OF_THOUGHT,
  /** A schema, a grammar or the platform's structured outputs. */
  FORMAT_CONSTRAINTS,
  /** Saying who the model is. */
  ROLE,
  /** The reason before the verdict in the answer's fields. */
  REASON_FIRST;

  /** The name in evidence files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
