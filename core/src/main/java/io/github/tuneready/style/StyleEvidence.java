package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says in words what speaks for LLM text in a message that was just scored: the phrases that weigh
 * most, quoted as they stand. Topic words in them weigh by their ending alone.
 */
public final class StyleEvidence {
  private static final int MOST = 3;
  private static final int LONGEST = 60;

  private StyleEvidence() {}

  /** A stretch of tokens and what it adds to the score. */
  private record Span(int first, int last, double weight) {}

  /** Up to three phrases, the heaviest first; none where nothing speaks for LLM text. */
  public static List<String> of(StyleScorer scorer) {
    StyleTokens tokens = scorer.tokens();
    double[] weights = weights(scorer);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.isWord(i) && tokens.isWord(i + 2)) {
        double weight = weights[i] + weights[i + 1] + weights[i + 2];
        spans.add(new Span(i, i + 2, weight));
      }
    }
    spans.sort((a, b) -> Double.compare(b.weight(), a.weight()));
    List<Span> best = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Span span : spans) {
      if (best.size() < MOST && span.weight() > 0 && best.stream().allMatch(b -> apart(b, span))) {
        String text = text(tokens, span);
        if (!words.contains(text)) {
          best.add(span);
          words.add(text);
        }
      }
    }
    return List.copyOf(words);
  }

  private static boolean apart(Span a, Span b) {
    return a.last() < b.first() || b.last() < a.first();
  }

  /** What each token adds, by all sequences that end or stand at it. */
  private static double[] weights(StyleScorer scorer) {
    StyleTokens tokens = scorer.tokens();
    byte[] table = scorer.model().grams().weights();
    double[] weights = new double[tokens.size()];
    StyleGrams.visit(
        tokens,
        scorer.neutral(),
        (gram, last, length) -> {
          for (int i = Math.max(0, last - length + 1); i <= last; i++) {
            weights[i] += (double) table[gram] / length;
          }
        });
    return weights;
  }

  private static String text(StyleTokens tokens, Span span) {
    int from = tokens.from(span.first());
    int to = Math.min(tokens.to(span.last()), from + LONGEST);
    String text = new String(tokens.bytes(), from, to - from, UTF_8);
    return "'" + text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + "'";
  }
}
