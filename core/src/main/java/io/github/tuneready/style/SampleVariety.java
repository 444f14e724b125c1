package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How varied a sample of answers is.
 *
 * @param answers how many there are
 * @param opener the commonest opener, as it stands, in lower case; empty where there are none
 * @param opened answers that start with it
 * @param distinct share of different ones among all sequences of four words, 0 to 1
 * @param phrase the sequence that stands in most answers; empty where none stands in two
 * @param repeated answers it stands in
 */
public record SampleVariety(
    int answers, String opener, int opened, double distinct, String phrase, int repeated) {
  private static final int LENGTH = 4;

  /** Words of each answer that are looked at, so that long answers count no more than short. */
  private static final int MOST_WORDS = 100;

  /** Looks at a sample of UTF-8 texts. */
  public static SampleVariety of(List<byte[]> texts) {
    Map<String, Integer> openers = new HashMap<>();
    Map<String, Integer> phrases = new HashMap<>();
    StyleTokens tokens = new StyleTokens();
    long all = 0;
    for (byte[] text : texts) {
      tokens.read(text, 0, text.length);
      String opener = opener(tokens);
      if (!opener.isEmpty()) {
        openers.merge(opener, 1, Integer::sum);
      }
      Set<String> own = new HashSet<>();
      int words = 0;
      for (int i = 0; i + LENGTH <= tokens.size() && words < MOST_WORDS; i++) {
        if (areWords(tokens, i)) {
          own.add(phrase(tokens, i, i + LENGTH - 1));
          all++;
        }
        words += tokens.isWord(i) ? 1 : 0;
      }
      own.forEach(phrase -> phrases.merge(phrase, 1, Integer::sum));
    }
    String opener = commonest(openers);
    String phrase = commonest(phrases);
    return new SampleVariety(
        texts.size(),
        opener,
        openers.getOrDefault(opener, 0),
        all == 0 ? 1 : (double) phrases.size() / all,
        phrase,
        phrases.getOrDefault(phrase, 0));
  }

  private static boolean areWords(StyleTokens tokens, int from) {
    for (int i = from; i < from + LENGTH; i++) {
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first word with the mark after it, or the first two words. */
  private static String opener(StyleTokens tokens) {
    int first = 0;
    while (first < tokens.size() && !tokens.isWord(first)) {
      first++;
    }
    return first + 1 < tokens.size() ? phrase(tokens, first, first + 1) : "";
  }

  private static String phrase(StyleTokens tokens, int first, int last) {
    int from = tokens.from(first);
    String text = new String(tokens.bytes(), from, tokens.to(last) - from, UTF_8);
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** The most frequent, of equally frequent ones the first by its characters. */
  private static String commonest(Map<String, Integer> counts) {
    String best = "";
    int most = 1;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int count = entry.getValue();
      boolean first = count == most && !best.isEmpty() && entry.getKey().compareTo(best) < 0;
      if (count > most || first) {
        best = entry.getKey();
        most = count;
      }
    }
    return best;
  }
}
