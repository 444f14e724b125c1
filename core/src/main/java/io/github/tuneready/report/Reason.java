package io.github.tuneready.report;

/**
 * Why the verdict is what it is.
 *
 * @param rule the rule that says so
 * @param text in one clause, with counts
 */
public record Reason(String rule, String text) {}
