package io.github.tuneready.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.style.NeutralWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sequences that the shipped model does not have, for trials: plain, not fast. */
final class TrialRows extends SparseRows {
  static final int SIZE = 1 << 16;

  private static final Pattern TOKEN = Pattern.compile("[a-z]+(?:'[a-z]+)*|\\d+|\\n|[^\\sa-z\\d]");
  private static final int ENDING = 2;

  private interface Collector {
    void collect(List<String> tokens, Map<Integer, Integer> counts);
  }

  private TrialRows() {}

  /** One to four signs in a row; a run of words is one sign that tells how long it is. */
  static SparseRows punctuation(List<LabelledText> texts) {
    return of(
        texts,
        text -> signs(tokens(text)),
        (signs, counts) -> {
          for (int from = 0; from < signs.size(); from++) {
            for (int to = from + 1; to <= Math.min(signs.size(), from + 4); to++) {
              count(String.join(" ", signs.subList(from, to)), counts);
            }
          }
        });
  }

  /** Two tokens with one or two between them that do not count; words about a topic are masked. */
  static SparseRows skipGrams(List<LabelledText> texts, NeutralWords neutral) {
    return of(
        texts,
        text -> tokens(text).stream().map(token -> masked(token, neutral)).toList(),
        (tokens, counts) -> {
          for (int gap = 2; gap <= 3; gap++) {
            for (int i = 0; i + gap < tokens.size(); i++) {
              count(gap + tokens.get(i) + " " + tokens.get(i + gap), counts);
            }
          }
        });
  }

  private static SparseRows of(
      List<LabelledText> texts, Function<LabelledText, List<String>> tokens, Collector collector) {
    TrialRows rows = new TrialRows();
    for (LabelledText text : texts) {
      Map<Integer, Integer> counts = new TreeMap<>();
      collector.collect(tokens.apply(text), counts);
      int[] columns = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
      rows.add(text, columns, weights(counts.values().stream().mapToInt(n -> n).toArray()));
    }
    return rows;
  }

  private static void count(String sequence, Map<Integer, Integer> counts) {
    int hash = sequence.hashCode() * 0x9E3779B1;
    counts.merge(hash >>> 16 & (SIZE - 1), 1, Integer::sum);
  }

  private static List<String> tokens(LabelledText text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(new String(text.text(), UTF_8).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static boolean word(String token) {
    return Character.isLetterOrDigit(token.charAt(0));
  }

  private static List<String> signs(List<String> tokens) {
    List<String> signs = new ArrayList<>();
    int run = 0;
    for (String token : tokens) {
      if (!word(token) && run > 0) {
        signs.add("w" + (32 - Integer.numberOfLeadingZeros(Math.min(run, 32))));
      }
      run = word(token) ? run + 1 : 0;
      if (run == 0) {
        signs.add(token);
      }
    }
    return signs;
  }

  private static String masked(String token, NeutralWords neutral) {
    boolean kept = !word(token) || neutral.contains(NeutralWords.hash(token));
    return kept ? token : "-" + token.substring(Math.max(0, token.length() - ENDING));
  }
}
