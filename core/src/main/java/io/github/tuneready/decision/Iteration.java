package io.github.tuneready.decision;

/**
 * One prompt and how it did on the evaluation set.
 *
 * @param name what was changed; may be empty
 * @param result its accuracy
 */
public record Iteration(String name, Proportion result) {}
