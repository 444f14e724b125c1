package io.github.tuneready.decision;

/**
 * A number the decision turns on, with where it comes from.
 *
 * @param key its name
 * @param value as printed
 * @param meaning what it decides, a clause
 * @param source the decision framework, a provider's documentation with its date, or "ours"
 */
public record Threshold(String key, String value, String meaning, String source) {}
