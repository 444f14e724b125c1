package io.github.tuneready.decision;

/** What a decision comes to. */
public enum Outcome {
  /** Tune the model. */
  FINE_TUNE,
  /** Tune a smaller model in place of the one in use. */
  FINE_TUNE_SMALLER_MODEL,
  /** Work on the prompt first. */
  PROMPT_FIRST,
  /** Give the model the facts when it needs them. */
  USE_RAG,
  /** Try a stronger base model first. */
  TRY_STRONGER_MODEL,
  /** Do not tune: not this, not here, or not any more. */
  NOT_FINE_TUNING,
  /** It cannot be decided yet; the next steps say what to measure. */
  GATHER_EVIDENCE;

  /** Whether it says to tune. */
  public boolean isTuning() {
    return this == FINE_TUNE || this == FINE_TUNE_SMALLER_MODEL;
  }
}
