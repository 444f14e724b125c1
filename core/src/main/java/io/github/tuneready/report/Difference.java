package io.github.tuneready.report;

import java.util.List;

/**
 * In which words the first example of a group and another of it differ.
 *
 * @param other index of the other example among the members shown, from 1
 * @param first the text of the first example
 * @param second the text of the other
 */
public record Difference(int other, List<Passage> first, List<Passage> second) {}
