package io.github.tuneready.statistics;

/**
 * How often the answers of the training examples are the same.
 *
 * @param answers examples that are answered
 * @param distinct different answers among them
 * @param mostFrequent examples with the most frequent answer; of several the earliest
 * @param first position of the first example with that answer
 */
public record AnswerVariety(long answers, long distinct, long mostFrequent, long first) {}
