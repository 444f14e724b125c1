package io.github.tuneready.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.style.NeutralWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that are about no topic: those that stand in at least two texts of most sources, human
 * and not. The labels are not looked at.
 */
final class NeutralVocabulary {
  private static final Pattern WORD = Pattern.compile("[a-z]+(?:'[a-z]+)*");

  private NeutralVocabulary() {}

  /** The hashes of the words that stand in this share of the sources or more, in their order. */
  static long[] of(Iterable<LabelledText> texts, double share) {
    Map<String, Map<String, Integer>> sources = new HashMap<>();
    Set<String> all = new HashSet<>();
    for (LabelledText text : texts) {
      all.add(text.reference());
      for (String word : words(text.text())) {
        sources
            .computeIfAbsent(word, w -> new HashMap<>())
            .merge(text.reference(), 1, Integer::sum);
      }
    }
    TreeSet<String> kept = new TreeSet<>();
    for (Map.Entry<String, Map<String, Integer>> entry : sources.entrySet()) {
      long in = entry.getValue().values().stream().filter(count -> count >= 2).count();
      if (in >= share * all.size()) {
        kept.add(entry.getKey());
      }
    }
    return kept.stream().mapToLong(NeutralWords::hash).toArray();
  }

  private static Set<String> words(byte[] text) {
    String lower = new String(text, UTF_8).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(lower);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
