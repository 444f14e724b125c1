package io.github.tuneready.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/** Says in words which counters of many messages are as in LLM text and not as in human text. */
public final class StyleMarkers {
  /** How far the two kinds of text must differ, in deviations, to be told of. */
  private static final double TELLING = 0.3;

  /** How far on the way from human to LLM text a mean must be. */
  private static final double FAR = 0.6;

  private enum Unit {
    /** As it is. */
    NUMBER(""),
    /** A share of the sentences. */
    SHARE(" in 100 sentences"),
    /** The root of a share of the words. */
    WORDS(" in 100 words");

    final String label;

    Unit(String label) {
      this.label = label;
    }
  }

  private record Marker(String counter, String more, String less, Unit unit) {}

  private static final List<Marker> MARKERS =
      List.of(
          new Marker(
              "variation of sentence length",
              "sentences vary much in length",
              "sentences of nearly equal length",
              Unit.NUMBER),
          new Marker(
              "change from sentence to sentence",
              "long and short sentences alternate",
              "each sentence as long as the one before",
              Unit.NUMBER),
          new Marker("word length", "long words", "short words", Unit.NUMBER),
          new Marker("different words", "varied words", "the same words again", Unit.NUMBER),
          new Marker(
              "words ending in -tion", "many words in -tion", "few words in -tion", Unit.WORDS),
          new Marker("words ending in -ing", "many words in -ing", "few words in -ing", Unit.WORDS),
          new Marker("words ending in -ly", "many words in -ly", "few words in -ly", Unit.WORDS),
          new Marker(
              "lists of three with a comma before 'and'",
              "a comma before 'and' is common",
              "hardly a comma before 'and'",
              Unit.WORDS),
          new Marker(
              "comma and -ing word",
              "clauses added by a comma and an -ing word",
              "hardly an added -ing clause",
              Unit.WORDS),
          new Marker(
              "sentences that start with 'I'",
              "many sentences start with 'I'",
              "hardly a sentence starts with 'I'",
              Unit.SHARE),
          new Marker(
              "sentences that start with 'and', 'but' or 'so'",
              "sentences start with 'and', 'but' or 'so'",
              "hardly a sentence starts with 'and', 'but' or 'so'",
              Unit.SHARE),
          new Marker(
              "adverb and comma at the start",
              "sentences open with a word and a comma",
              "hardly a sentence opens with a word and a comma",
              Unit.SHARE),
          new Marker("labels in bold", "labels in bold", "no labels in bold", Unit.WORDS),
          new Marker("sign: item", "numbered lists", "no numbered lists", Unit.WORDS),
          new Marker("sign: bullet", "bulleted lists", "no bulleted lists", Unit.WORDS),
          new Marker("sign: open", "many parentheses", "hardly a parenthesis", Unit.WORDS),
          new Marker("sign: dash", "many dashes", "hardly a dash", Unit.WORDS),
          new Marker("sign: question", "many questions", "hardly a question", Unit.WORDS),
          new Marker(
              "words of kind: contraction", "many contractions", "few contractions", Unit.WORDS),
          new Marker(
              "words of kind: first person",
              "often 'I' and 'my'",
              "hardly 'I' or 'my'",
              Unit.WORDS),
          new Marker(
              "words of kind: past", "told in the past", "hardly the past tense", Unit.WORDS),
          new Marker(
              "words of kind: virtue",
              "words such as 'important', 'essential', 'effective'",
              "few words of praise",
              Unit.WORDS),
          new Marker(
              "words of kind: enable",
              "words such as 'ensure', 'provide', 'help'",
              "few words such as 'ensure' or 'provide'",
              Unit.WORDS),
          new Marker(
              "words of kind: filler",
              "words such as 'just', 'thing', 'sort'",
              "hardly 'just', 'thing' or 'sort'",
              Unit.WORDS),
          new Marker(
              "words of kind: discourse",
              "words such as 'additionally', 'overall'",
              "hardly 'additionally' or 'overall'",
              Unit.WORDS));

  private record Told(double strength, String words) {}

  private StyleMarkers() {}

  /**
   * The markers of messages, the most telling first.
   *
   * @param mean the mean of a counter over the messages, by its number
   */
  public static List<String> of(CounterNorms norms, IntToDoubleFunction mean) {
    List<Told> told = new ArrayList<>();
    for (Marker marker : MARKERS) {
      int counter = StyleCounters.names().indexOf(marker.counter());
      double human = norms.human()[counter];
      double llm = norms.llm()[counter];
      double value = mean.applyAsDouble(counter);
      double apart = Math.abs(llm - human) / norms.deviation()[counter];
      double way = (value - human) / (llm - human);
      if (apart >= TELLING && way >= FAR) {
        String words =
            "%s: %s%s (human text %s, LLM text %s)"
                .formatted(
                    llm > human ? marker.more() : marker.less(),
                    figure(value, marker.unit()),
                    marker.unit().label,
                    figure(human, marker.unit()),
                    figure(llm, marker.unit()));
        told.add(new Told(apart * Math.min(way, 2), words));
      }
    }
    told.sort(Comparator.comparingDouble(Told::strength).reversed());
    return told.stream().map(Told::words).toList();
  }

  private static String figure(double value, Unit unit) {
    return switch (unit) {
      case NUMBER -> String.format(Locale.ROOT, "%.2f", value);
      case SHARE -> String.format(Locale.ROOT, "%.0f", 100 * value);
      case WORDS -> String.format(Locale.ROOT, "%.1f", 100 * value * value);
    };
  }
}
