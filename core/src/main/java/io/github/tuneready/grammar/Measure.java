package io.github.tuneready.grammar;

import io.github.tuneready.style.Marker;
import io.github.tuneready.style.Marker.Unit;
import java.util.List;
import java.util.function.Predicate;

/** What of the grammar of a text can be told in words, and is not told without a tagger. */
enum Measure {
  NOUNS("many nouns", "few nouns", Unit.WORDS),
  NOMINALISATIONS(
      "many nouns such as 'improvement' and 'ability'",
      "few nouns such as 'improvement' and 'ability'",
      Unit.WORDS),
  ADJECTIVE_NOUN(
      "many nouns right after an adjective", "few nouns right after an adjective", Unit.WORDS),
  ADVERBS("many adverbs", "few adverbs", Unit.WORDS),
  PRONOUNS("many pronouns", "few pronouns", Unit.WORDS),
  PAIRS(
      "many pairs such as 'clear and simple'",
      "hardly a pair such as 'clear and simple'",
      Unit.WORDS),
  PRONOUN_OPENERS(
      "many sentences open with a pronoun", "few sentences open with a pronoun", Unit.SHARE);

  private static final List<Predicate<WordClass>> PAIRED =
      List.of(WordClass::isNoun, WordClass::isVerb, one -> one == WordClass.ADJECTIVE);

  private final Marker marker;

  Measure(String more, String less, Unit unit) {
    this.marker = new Marker(name(), more, less, unit);
  }

  Marker marker() {
    return marker;
  }

  /** The measures of a text, by ordinal: shares of sentences, and roots of shares of words. */
  static float[] of(List<Sentence> sentences) {
    float[] measures = new float[values().length];
    double words = Math.max(1, sentences.stream().mapToLong(Sentence::words).sum());
    for (Measure measure : values()) {
      double count = sentences.stream().mapToLong(measure::count).sum();
      measures[measure.ordinal()] =
          measure.marker.unit() == Unit.WORDS
              ? (float) Math.sqrt(count / words)
              : (float) (count / Math.max(1, sentences.size()));
    }
    return measures;
  }

  private long count(Sentence sentence) {
    long count = 0;
    for (int i = 0; i < sentence.size(); i++) {
      count += isAt(sentence, i) ? 1 : 0;
    }
    return count;
  }

  private boolean isAt(Sentence sentence, int i) {
    WordClass at = sentence.at(i);
    WordClass next = sentence.at(i + 1);
    return switch (this) {
      case NOUNS -> at.isNoun();
      case NOMINALISATIONS -> at == WordClass.NOMINALISATION;
      case ADJECTIVE_NOUN -> at == WordClass.ADJECTIVE && next.isNoun();
      case ADVERBS -> at.isAdverb();
      case PRONOUNS -> at == WordClass.PRONOUN;
      case PAIRS -> next == WordClass.CONJUNCTION && isPair(at, sentence.at(i + 2));
      case PRONOUN_OPENERS -> at == WordClass.PRONOUN && i == sentence.firstWord();
    };
  }

  private static boolean isPair(WordClass one, WordClass other) {
    return PAIRED.stream().anyMatch(kind -> kind.test(one) && kind.test(other));
  }
}
