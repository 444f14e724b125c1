package io.github.tuneready.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The few answers with the highest score, ties by position. Not thread-safe. */
final class StrikingAnswers implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST = 3;

  /**
   * An answer.
   *
   * @param score its score
   * @param position where it stands
   * @param evidence what speaks for it, in words
   */
  record Answer(double score, long position, List<String> evidence) implements Serializable {}

  private static final Comparator<Answer> BEST_FIRST =
      Comparator.comparingDouble(Answer::score).reversed().thenComparingLong(Answer::position);

  private final ArrayList<Answer> answers = new ArrayList<>();

  /** Whether an answer would be kept, so that nobody gathers evidence in vain. */
  boolean wants(double score, long position) {
    return answers.size() < MOST
        || BEST_FIRST.compare(
                new Answer(score, position, List.of()), answers.get(answers.size() - 1))
            < 0;
  }

  void add(Answer answer) {
    answers.add(answer);
    answers.sort(BEST_FIRST);
    while (answers.size() > MOST) {
      answers.remove(answers.size() - 1);
    }
  }

  void merge(StrikingAnswers other) {
    other.answers.forEach(this::add);
  }

  List<Answer> best() {
    return List.copyOf(answers);
  }
}
