package io.github.tuneready.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The known names that a mistyped one may have meant, for "did you mean". Nearness is the number of
 * letters to insert, drop, change or swap with a neighbour; a name further away than a third of the
 * word's length, or two letters in a short word, is not offered.
 */
public final class NearestNames {
  private static final int LONGEST = 100;

  private NearestNames() {}

  /** At most {@code most} of the known names, nearest first, equally near ones by alphabet. */
  public static List<String> of(String name, Collection<String> known, int most) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    if (wanted.length() > LONGEST) {
      return List.of();
    }
    int furthest = Math.max(2, wanted.length() / 3);
    return known.stream()
        .distinct()
        .filter(one -> distance(wanted, one) <= furthest)
        .sorted(
            Comparator.comparingInt((String one) -> distance(wanted, one))
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  /** The restricted Damerau-Levenshtein distance, with three rows of its table kept. */
  static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    int[] above = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
        if (swapped(from, i, to, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
