package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

  /** A sequence of words where it stood first, and how many texts it stands in. */
  private static final class Phrase {
    private final byte[] utf8;
    private final int from;
    private final int to;
    private int texts;
    private int last = -1; // the last text it was seen in

    Phrase(byte[] utf8, int from, int to) {
      this.utf8 = utf8;
      this.from = from;
      this.to = to;
    }

    void seenIn(int text) {
      texts += last == text ? 0 : 1;
      last = text;
    }

    String words() {
      return SampleVariety.words(utf8, from, to);
    }
  }

  /** Looks at a sample of UTF-8 texts. */
  public static SampleVariety of(List<byte[]> texts) {
    Map<String, Integer> openers = new HashMap<>();
    Map<Long, Phrase> phrases = new HashMap<>(); // by hash, as few of them are ever shown
    StyleTokens tokens = new StyleTokens();
    long all = 0;
    for (int text = 0; text < texts.size(); text++) {
      byte[] utf8 = texts.get(text);
      tokens.read(utf8, 0, utf8.length);
      String opener = opener(tokens);
      if (!opener.isEmpty()) {
        openers.merge(opener, 1, Integer::sum);
      }
      int words = 0;
      for (int i = 0; i + LENGTH <= tokens.size() && words < MOST_WORDS; i++) {
        if (areWords(tokens, i)) {
          int from = tokens.from(i);
          int to = tokens.to(i + LENGTH - 1);
          phrases.computeIfAbsent(hash(tokens, i), hash -> new Phrase(utf8, from, to)).seenIn(text);
          all++;
        }
        words += tokens.isWord(i) ? 1 : 0;
      }
    }
    String opener = commonest(openers);
    Map<String, Integer> repeated = repeated(phrases.values());
    String phrase = commonest(repeated);
    return new SampleVariety(
        texts.size(),
        opener,
        openers.getOrDefault(opener, 0),
        all == 0 ? 1 : (double) phrases.size() / all,
        phrase,
        repeated.getOrDefault(phrase, 0));
  }

  private static long hash(StyleTokens tokens, int first) {
    long hash = WordHash.START;
    for (int i = first; i < first + LENGTH; i++) {
      hash = WordHash.mix(hash + tokens.hash(i));
    }
    return hash;
  }

  /** The phrases that stand in most texts, with the number of these texts. */
  private static Map<String, Integer> repeated(Collection<Phrase> phrases) {
    int most = phrases.stream().mapToInt(phrase -> phrase.texts).max().orElse(0);
    Map<String, Integer> repeated = new HashMap<>();
    for (Phrase phrase : phrases) {
      if (phrase.texts == most && most > 1) {
        repeated.put(phrase.words(), most);
      }
    }
    return repeated;
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
    return first + 1 < tokens.size()
        ? words(tokens.bytes(), tokens.from(first), tokens.to(first + 1))
        : "";
  }

  private static String words(byte[] utf8, int from, int to) {
    String text = new String(utf8, from, to - from, UTF_8);
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
