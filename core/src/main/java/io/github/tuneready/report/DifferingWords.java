package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words in which two texts differ: what both have at the start and at the end, and
 * between them the longest common subsequence of words. Time is bounded: past a number of words
 * after the first that differs, everything counts as different.
 */
public final class DifferingWords {
  private static final int MOST_COMPARED = 400;

  private final List<String> first;
  private final List<String> second;
  private final PassageList firstPassages = new PassageList();
  private final PassageList secondPassages = new PassageList();

  private DifferingWords(String first, String second) {
    this.first = words(first);
    this.second = words(second);
  }

  /**
   * The difference of two texts; null if they are equal.
   *
   * @param other what {@link Difference#other} is to say
   */
  public static @Nullable Difference of(int other, String first, String second) {
    if (first.equals(second)) {
      return null;
    }
    DifferingWords words = new DifferingWords(first, second);
    words.compare();
    return new Difference(other, words.firstPassages.passages(), words.secondPassages.passages());
  }

  private void compare() {
    int least = Math.min(first.size(), second.size());
    int start = 0;
    while (start < least && first.get(start).equals(second.get(start))) {
      start++;
    }
    int end = 0;
    while (end < least - start
        && first.get(first.size() - 1 - end).equals(second.get(second.size() - 1 - end))) {
      end++;
    }
    same(first.subList(0, start));
    middle(first.subList(start, first.size() - end), second.subList(start, second.size() - end));
    same(first.subList(first.size() - end, first.size()));
  }

  private void middle(List<String> ours, List<String> theirs) {
    int rows = Math.min(MOST_COMPARED, ours.size());
    int columns = Math.min(MOST_COMPARED, theirs.size());
    int[][] common = common(ours, theirs, rows, columns);
    int row = 0;
    int column = 0;
    while (row < rows && column < columns) {
      if (ours.get(row).equals(theirs.get(column))) {
        same(List.of(ours.get(row)));
        row++;
        column++;
      } else if (common[row + 1][column] >= common[row][column + 1]) {
        firstPassages.add(ours.get(row++), true);
      } else {
        secondPassages.add(theirs.get(column++), true);
      }
    }
    ours.subList(row, ours.size()).forEach(word -> firstPassages.add(word, true));
    theirs.subList(column, theirs.size()).forEach(word -> secondPassages.add(word, true));
  }

  /** How many words two texts have in common, in the same order, from each row and column on. */
  private static int[][] common(List<String> ours, List<String> theirs, int rows, int columns) {
    int[][] common = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        common[row][column] =
            ours.get(row).equals(theirs.get(column))
                ? common[row + 1][column + 1] + 1
                : Math.max(common[row + 1][column], common[row][column + 1]);
      }
    }
    return common;
  }

  private void same(List<String> words) {
    for (String word : words) {
      firstPassages.add(word, false);
      secondPassages.add(word, false);
    }
  }

  /** Words with the white space before them; marks and ideographs each alone. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean inWord = false;
    for (int at = 0; at < text.length(); ) {
      int character = text.codePointAt(at);
      boolean letter = Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
      boolean space = Character.isWhitespace(character);
      int next = at + Character.charCount(character);
      if (inWord && !letter) {
        words.add(text.substring(start, at));
        start = at;
      }
      if (!letter && !space) {
        words.add(text.substring(start, next));
        start = next;
      }
      inWord = letter;
      at = next;
    }
    if (start < text.length()) {
      words.add(text.substring(start));
    }
    return words;
  }
}
