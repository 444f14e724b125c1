package io.github.tuneready.style;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/** Says in words which counters of many messages are as in LLM text and not as in human text. */
public final class StyleMarkers {
  private static final List<Marker> MARKERS =
      List.of(
          new Marker(
              "variation of sentence length",
              "sentences vary much in length",
              "sentences of nearly equal length",
              Marker.Unit.NUMBER),
          new Marker(
              "change from sentence to sentence",
              "long and short sentences alternate",
              "each sentence as long as the one before",
              Marker.Unit.NUMBER),
          new Marker("word length", "long words", "short words", Marker.Unit.NUMBER),
          new Marker("different words", "varied words", "the same words again", Marker.Unit.NUMBER),
          new Marker(
              "words ending in -tion",
              "many words in -tion",
              "few words in -tion",
              Marker.Unit.WORDS),
          new Marker(
              "words ending in -ing", "many words in -ing", "few words in -ing", Marker.Unit.WORDS),
          new Marker(
              "words ending in -ly", "many words in -ly", "few words in -ly", Marker.Unit.WORDS),
          new Marker(
              "lists of three with a comma before 'and'",
              "a comma before 'and' is common",
              "hardly a comma before 'and'",
              Marker.Unit.WORDS),
          new Marker(
              "comma and -ing word",
              "clauses added by a comma and an -ing word",
              "hardly an added -ing clause",
              Marker.Unit.WORDS),
          new Marker(
              "sentences that start with 'I'",
              "many sentences start with 'I'",
              "hardly a sentence starts with 'I'",
              Marker.Unit.SHARE),
          new Marker(
              "sentences that start with 'and', 'but' or 'so'",
              "sentences start with 'and', 'but' or 'so'",
              "hardly a sentence starts with 'and', 'but' or 'so'",
              Marker.Unit.SHARE),
          new Marker(
              "adverb and comma at the start",
              "sentences open with a word and a comma",
              "hardly a sentence opens with a word and a comma",
              Marker.Unit.SHARE),
          new Marker("labels in bold", "labels in bold", "no labels in bold", Marker.Unit.WORDS),
          new Marker("sign: item", "numbered lists", "no numbered lists", Marker.Unit.WORDS),
          new Marker("sign: bullet", "bulleted lists", "no bulleted lists", Marker.Unit.WORDS),
          new Marker("sign: open", "many parentheses", "hardly a parenthesis", Marker.Unit.WORDS),
          new Marker("sign: dash", "many dashes", "hardly a dash", Marker.Unit.WORDS),
          new Marker("sign: question", "many questions", "hardly a question", Marker.Unit.WORDS),
          new Marker(
              "words of kind: contraction",
              "many contractions",
              "few contractions",
              Marker.Unit.WORDS),
          new Marker(
              "words of kind: first person",
              "often 'I' and 'my'",
              "hardly 'I' or 'my'",
              Marker.Unit.WORDS),
          new Marker(
              "words of kind: past",
              "told in the past",
              "hardly the past tense",
              Marker.Unit.WORDS),
          new Marker(
              "words of kind: virtue",
              "words such as 'important', 'essential', 'effective'",
              "few words of praise",
              Marker.Unit.WORDS),
          new Marker(
              "words of kind: enable",
              "words such as 'ensure', 'provide', 'help'",
              "few words such as 'ensure' or 'provide'",
              Marker.Unit.WORDS),
          new Marker(
              "words of kind: filler",
              "words such as 'just', 'thing', 'sort'",
              "hardly 'just', 'thing' or 'sort'",
              Marker.Unit.WORDS),
          new Marker(
              "words of kind: discourse",
              "words such as 'additionally', 'overall'",
              "hardly 'additionally' or 'overall'",
              Marker.Unit.WORDS));

  private StyleMarkers() {}

  /**
   * The markers of messages, the most telling first.
   *
   * @param mean the mean of a counter over the messages, by its number
   */
  public static List<String> of(CounterNorms norms, IntToDoubleFunction mean) {
    return Marker.strongest(
        MARKERS.stream().map(marker -> told(marker, norms, mean)).flatMap(Optional::stream));
  }

  private static Optional<Marker.Told> told(
      Marker marker, CounterNorms norms, IntToDoubleFunction mean) {
    int counter = StyleCounters.names().indexOf(marker.name());
    return marker.told(mean.applyAsDouble(counter), norms, counter);
  }
}
