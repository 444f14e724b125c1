package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import java.io.Serializable;

/**
 * Digests of every example in primitive columns, 40 bytes each, from which equal examples,
 * contradictions and leaks are read. Not thread-safe.
 */
public final class ExactDuplicates implements Serializable {
  private static final long serialVersionUID = 1;

  /** The last bit of a line's digest: rules judge equal lines alike, so it separates none. */
  private static final long VALID = 1;

  private final LongColumn positions = new LongColumn();
  private final LongColumn lines = new LongColumn();
  private final LongColumn conversations = new LongColumn();
  private final LongColumn prompts = new LongColumn();
  private final LongColumn answers = new LongColumn();

  /**
   * Takes in one readable example.
   *
   * @param valid whether no rule calls anything in it an error
   */
  public void accept(Example example, Features features, boolean valid) {
    Digests digests = features.digests();
    positions.add(example.position());
    lines.add(valid ? digests.line() | VALID : digests.line() & ~VALID);
    conversations.add(digests.conversation());
    prompts.add(digests.prompt());
    answers.add(digests.answer());
  }

  /** Takes in what was seen elsewhere. */
  public void merge(ExactDuplicates other) {
    positions.addAll(other.positions);
    lines.addAll(other.lines);
    conversations.addAll(other.conversations);
    prompts.addAll(other.prompts);
    answers.addAll(other.answers);
  }

  /** Training examples that hold the same conversation, however it is written. */
  public PositionGroups equalExamples() {
    return train(conversations, lines).groups((start, end) -> end - start > 1);
  }

  /** Training examples whose lines are the same byte for byte. */
  public PositionGroups equalLines() {
    return train(lines, lines).groups((start, end) -> end - start > 1);
  }

  /** Valid training examples, equal ones counted once. */
  public long distinctValid() {
    DigestIndex index = train(conversations, lines);
    long distinct = 0;
    for (int start = 0; start < index.size(); ) {
      int end = index.groupEnd(start);
      boolean valid = false;
      for (int row = start; row < end; row++) {
        valid |= (index.extra(row) & VALID) != 0;
      }
      distinct += valid ? 1 : 0;
      start = end;
    }
    return distinct;
  }

  /** Training examples that ask the same and are answered differently. */
  public PositionGroups contradictions() {
    DigestIndex index = train(prompts, answers);
    return index.groups(
        (start, end) -> {
          for (int row = start + 1; row < end; row++) {
            if (index.extra(row) != index.extra(start)) {
              return true;
            }
          }
          return false;
        });
  }

  /** Training examples that are answered alike. */
  public PositionGroups equalAnswers() {
    return train(answers, answers).groups((start, end) -> end - start > 1);
  }

  /** Groups of a training example and what is the same in another split. */
  public PositionGroups leakedExamples(Split into) {
    return leaks(conversations, into);
  }

  /** Groups of a training example and what asks the same in another split. */
  public PositionGroups leakedPrompts(Split into) {
    return leaks(prompts, into);
  }

  private PositionGroups leaks(LongColumn digests, Split into) {
    DigestIndex index =
        new DigestIndex(
            digests,
            positions,
            lines,
            position ->
                Position.split(position) == Split.TRAIN || Position.split(position) == into);
    return index.groups(
        (start, end) ->
            Position.split(index.position(start)) == Split.TRAIN
                && Position.split(index.position(end - 1)) == into);
  }

  private DigestIndex train(LongColumn digests, LongColumn extra) {
    return new DigestIndex(
        digests, positions, extra, position -> Position.split(position) == Split.TRAIN);
  }
}
