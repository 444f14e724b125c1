package io.github.tuneready.statistics;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;

/** What is compared of examples beside their words, in the order of reading. Immutable. */
final class ExampleRows {
  /** The last bit of a conversation's digest: whether the example is valid. */
  static final long VALID = 1;

  private final long[] positions;
  private final long[] conversations;
  private final long[] answers;
  private final long[] contexts;
  private final int train;

  ExampleRows(LongColumn position, LongColumn conversation, LongColumn answer, LongColumn context) {
    positions = position.toArray();
    conversations = conversation.toArray();
    answers = answer.toArray();
    contexts = context.toArray();
    RadixSort.sort(positions, conversations, answers, contexts);
    int rows = 0;
    while (rows < positions.length && Position.split(positions[rows]) == Split.TRAIN) {
      rows++;
    }
    train = rows;
  }

  int size() {
    return positions.length;
  }

  /** How many of the first rows are training examples. */
  int train() {
    return train;
  }

  boolean isTrain(int row) {
    return row < train;
  }

  long position(int row) {
    return positions[row];
  }

  boolean isValid(int row) {
    return (conversations[row] & VALID) != 0;
  }

  /** Equal for rows that are the same not only in their words. */
  long conversation(int row) {
    return conversations[row] | VALID;
  }

  boolean sameAnswer(int a, int b) {
    return answers[a] == answers[b];
  }

  /** Whether two prompts stand under the same instructions and name the same numbers. */
  boolean sameContext(int a, int b) {
    return contexts[a] == contexts[b];
  }
}
