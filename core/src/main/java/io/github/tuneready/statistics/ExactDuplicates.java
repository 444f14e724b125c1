package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Digests of every example in primitive columns, 40 bytes each, from which equal examples,
 * contradictions and leaks are read. Not thread-safe.
 */
public final class ExactDuplicates implements Serializable {
  private static final long serialVersionUID = 1;

  /** The last bit of a line's digest: rules judge equal lines alike, so it separates none. */
  private static final long VALID = 1;

  /** The last bit of a conversation's, a prompt's, an answer's digest: equal ones are as long. */
  private static final long LONG = 1;

  /** Prompts of fewer bytes, as "Hello", stand in any two sets: they leak nothing. */
  private static final int SHORT_PROMPT = 16;

  /** Shorter answers, as a label or a refusal, come back without being copies; our choice. */
  private static final int LONG_ANSWER = 100;

  private static final long UNKNOWN = -1;

  /** So many different answers in training make a prompt generic: its return leaks nothing. */
  private static final int GENERIC_ANSWERS = 5;

  private final LongColumn positions = new LongColumn();
  private final LongColumn lines = new LongColumn();
  private final LongColumn conversations = new LongColumn();
  private final LongColumn prompts = new LongColumn();
  private final LongColumn answers = new LongColumn();

  // What several rules and the report ask for; forgotten when more examples come.
  private transient @Nullable PositionGroups equalExamples;
  private transient @Nullable PositionGroups equalLines;
  private transient long distinctValid = UNKNOWN;

  /**
   * Takes in one readable example.
   *
   * @param valid whether no rule calls anything in it an error
   */
  public void accept(Example example, Features features, boolean valid) {
    Digests digests = features.digests();
    if (digests.conversation() == 0) {
      return; // examples are not compared in this run
    }
    forget();
    positions.add(example.position());
    lines.add(valid ? digests.line() | VALID : digests.line() & ~VALID);
    boolean isLong = digests.promptBytes() >= SHORT_PROMPT;
    conversations.add(marked(digests.conversation(), isLong));
    prompts.add(digests.prompt() == 0 ? 0 : marked(digests.prompt(), isLong));
    boolean isLongAnswer = digests.answerBytes() >= LONG_ANSWER;
    answers.add(digests.answer() == 0 ? 0 : marked(digests.answer(), isLongAnswer));
  }

  private static long marked(long digest, boolean isLong) {
    return isLong ? digest | LONG : digest & ~LONG;
  }

  /** Takes in what was seen elsewhere. */
  public void merge(ExactDuplicates other) {
    forget();
    positions.addAll(other.positions);
    lines.addAll(other.lines);
    conversations.addAll(other.conversations);
    prompts.addAll(other.prompts);
    answers.addAll(other.answers);
  }

  /** Training examples that hold the same conversation, however it is written. */
  public PositionGroups equalExamples() {
    PositionGroups known = equalExamples;
    if (known == null) {
      known = train(conversations, lines).groups((start, end) -> end - start > 1);
      equalExamples = known;
    }
    return known;
  }

  /** Training examples whose lines are the same byte for byte. */
  public PositionGroups equalLines() {
    PositionGroups known = equalLines;
    if (known == null) {
      known = train(lines, lines).groups((start, end) -> end - start > 1);
      equalLines = known;
    }
    return known;
  }

  /** Valid training examples, equal ones counted once. */
  public long distinctValid() {
    if (distinctValid == UNKNOWN) {
      distinctValid = countDistinctValid();
    }
    return distinctValid;
  }

  private void forget() {
    equalExamples = null;
    equalLines = null;
    distinctValid = UNKNOWN;
  }

  private long countDistinctValid() {
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
    DigestIndex index = answered();
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

  /** Training examples answered otherwise than an earlier one that asks the same. */
  public PositionPairs otherAnswers() {
    return answered().differing();
  }

  /** Training examples with the same long answer as an earlier one that asks something else. */
  public PositionPairs sameAnswers() {
    return train(answers, prompts).differing(digest -> (digest & LONG) != 0);
  }

  /** How often training answers are the same. */
  public AnswerVariety answerVariety() {
    DigestIndex index = train(answers, answers);
    long distinct = 0;
    int most = 0;
    int mostStart = 0;
    for (int start = 0; start < index.size(); ) {
      int end = index.groupEnd(start);
      boolean earlier = end - start == most && index.position(start) < index.position(mostStart);
      if (end - start > most || earlier) {
        most = end - start;
        mostStart = start;
      }
      distinct++;
      start = end;
    }
    long first = index.size() == 0 ? 0 : index.position(mostStart);
    return new AnswerVariety(index.size(), distinct, most, first);
  }

  /** Groups of a training example and what is the same in another split; short ones left out. */
  public PositionGroups leakedExamples(Split into) {
    DigestIndex index = both(conversations, into);
    return index.groups((start, end) -> isLeak(index, start, end, into));
  }

  /** Groups of a training example and what asks the same in another split; generic ones not. */
  public PositionGroups leakedPrompts(Split into) {
    DigestIndex index = both(prompts, into);
    return index.groups(
        (start, end) ->
            isLeak(index, start, end, into)
                && index.distinctExtras(start, end, GENERIC_ANSWERS) < GENERIC_ANSWERS);
  }

  /** Examples of another split that ask the same as one of training, however short or generic. */
  PositionPairs samePrompts(Split into) {
    DigestIndex index = both(prompts, into);
    return index
        .groups(
            (start, end) ->
                Position.split(index.position(start)) == Split.TRAIN
                    && Position.split(index.position(end - 1)) == into)
        .leaks(into);
  }

  private static boolean isLeak(DigestIndex index, int start, int end, Split into) {
    return (index.digest(start) & LONG) != 0
        && Position.split(index.position(start)) == Split.TRAIN
        && Position.split(index.position(end - 1)) == into;
  }

  private DigestIndex both(LongColumn digests, Split into) {
    return new DigestIndex(
        digests,
        positions,
        answers,
        (position, answer) ->
            Position.split(position) == Split.TRAIN || Position.split(position) == into);
  }

  private DigestIndex train(LongColumn digests, LongColumn extra) {
    return new DigestIndex(
        digests, positions, extra, (position, other) -> Position.split(position) == Split.TRAIN);
  }

  /** By prompt, those that have an answer. */
  private DigestIndex answered() {
    return new DigestIndex(
        prompts,
        positions,
        answers,
        (position, answer) -> Position.split(position) == Split.TRAIN && answer != 0);
  }
}
