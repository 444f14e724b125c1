package io.github.tuneready.statistics;

import io.github.tuneready.json.Text;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How many texts end with each of the marks that are usual at the end of prompts and completions,
 * and the first that does not. Merging is associative and commutative. Not thread-safe.
 */
final class EndingMarks implements Serializable {
  private static final long serialVersionUID = 1;

  /** Longer ones first: the longest that prevails is meant. */
  private static final List<String> MARKS =
      List.of(
          "\n\n###\n\n",
          "\n\n===\n\n",
          "<|endoftext|>",
          "\n\n###",
          "###\n",
          " END",
          " ###",
          " ->",
          " =>",
          "###",
          "===",
          "---",
          "END",
          "->",
          "=>",
          "\n\n",
          "\n",
          ":");

  private final long[] rows = new long[MARKS.size()];
  private final long[] firstWithout = new long[MARKS.size()];

  EndingMarks() {
    Arrays.fill(firstWithout, Long.MAX_VALUE);
  }

  void accept(Text text, long position) {
    for (int i = 0; i < rows.length; i++) {
      if (text.endsWith(MARKS.get(i))) {
        rows[i]++;
      } else {
        firstWithout[i] = Math.min(firstWithout[i], position);
      }
    }
  }

  void merge(EndingMarks other) {
    for (int i = 0; i < rows.length; i++) {
      rows[i] += other.rows[i];
      firstWithout[i] = Math.min(firstWithout[i], other.firstWithout[i]);
    }
  }

  /**
   * The longest mark of at least a share of the texts; none where all end with one mark.
   *
   * @param total how many texts there are
   */
  Optional<CompletionStatistics.PrevailingEnding> prevailing(long total, double share) {
    if (Arrays.stream(rows).anyMatch(ending -> ending == total)) {
      return Optional.empty();
    }
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= share * total) {
        return Optional.of(
            new CompletionStatistics.PrevailingEnding(
                MARKS.get(i), total - rows[i], firstWithout[i]));
      }
    }
    return Optional.empty();
  }
}
