package io.github.tuneready.report;

/**
 * A piece of a text that is shown beside another text.
 *
 * @param text the piece, shortened where it is long
 * @param differs whether the other text has other words in its place
 */
public record Passage(String text, boolean differs) {}
