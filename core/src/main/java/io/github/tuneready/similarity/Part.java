package io.github.tuneready.similarity;

/** Which part of a text is compared. */
public enum Part {
  /** All of it. */
  WHOLE,
  /** Its first part, the prompt. */
  HEAD,
  /** Its last part, the answer. */
  TAIL
}
