package io.github.tuneready.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Tells the most frequent languages of training data by their commonest words, and says nothing
 * where the vote is not clear. Far cheaper than the model: no n-grams, no object per word.
 *
 * <p>The words are the commonest of each language that are rare in the others; close relatives
 * (Danish and Norwegian, Czech and Slovak) are left to the model.
 */
final class StopWords {
  private static final String[] LANGUAGES = {"en", "de", "fr", "es", "pt", "it", "nl", "pl"};

  private static final String[] WORDS = {
    "the of and to is that it for with was are this be you have from they which will would there"
        + " their what can your if should when how who not has been these into than",
    "der die und das ist nicht ein eine mit auf den dem des sich auch f\u00FCr von zu im wird sie"
        + " werden kann oder sind wie bei aus wenn durch einen einer einem nur nach ich zum zur",
    "le les des est une et dans pour qui pas sur vous avec ce cette sont du au aux ou nous plus"
        + " \u00EAtre par leur mais fait ont il elle je ne l'on c'est",
    "el los las y una del para con por es no se lo como m\u00E1s pero sus est\u00E1 este esta son"
        + " cuando muy tambi\u00E9n hay fue desde todo puede ser al usted",
    "o os as e um uma do da dos das n\u00E3o em para com por mais como mas ao seu sua pelo pela"
        + " \u00E9 s\u00E3o est\u00E1 voc\u00EA isso este esta quando muito tamb\u00E9m ser",
    "il lo gli di e che un una per non con sono del della dei delle nel nella alla dal come"
        + " pi\u00F9 anche questo questa essere ha si \u00E8 ma le dalla",
    "het een van dat niet voor met zijn aan ook maar wordt deze naar uit worden door dit wat heeft"
        + " kunt zoals hun haar hebben alle wel nog dan ze onder geen",
    "nie jest si\u0119 \u017Ce jak dla przez czy tym lub jego by\u0107 s\u0105 oraz mo\u017Cna"
        + " kt\u00F3ry kt\u00F3re kt\u00F3ra tylko mo\u017Ce przy tak\u017Ce aby jako tego"
        + " zosta\u0142 je\u015Bli w"
  };

  /** Fewer hits may be names or quotations. */
  private static final int FEWEST_HITS = 4;

  /** Of all words, so many must be hits: a tenth. Prose has a third and more. */
  private static final int SHARE = 10;

  private static final Map<Integer, Integer> VOTES = votes();

  /** Enough to believe that a text is in the language that it is expected in. */
  private static final int HITS_OF_EXPECTED = 2;

  private final int[] hits = new int[LANGUAGES.length];
  private int best;
  private int second;

  private static Map<Integer, Integer> votes() {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i < WORDS.length; i++) {
      for (String word : WORDS[i].toLowerCase(Locale.ROOT).split(" ", -1)) {
        votes.merge(word.hashCode(), 1 << i, (a, b) -> a | b);
      }
    }
    return Map.copyOf(votes);
  }

  /** The language that wins clearly, or an empty text. */
  String vote(LanguageSample sample) {
    Arrays.fill(hits, 0);
    int words = count(sample);
    best = 0;
    for (int i = 1; i < hits.length; i++) {
      best = hits[i] > hits[best] ? i : best;
    }
    second = best == 0 ? 1 : 0;
    for (int i = 0; i < hits.length; i++) {
      second = i != best && hits[i] > hits[second] ? i : second;
    }
    boolean clear =
        hits[best] >= FEWEST_HITS && hits[best] * SHARE >= words && hits[best] >= 2 * hits[second];
    return clear ? LANGUAGES[best] : "";
  }

  /** Whether the last vote, which was not clear, at least leans to a language. */
  boolean leansTo(String language) {
    return LANGUAGES[best].equals(language)
        && hits[best] >= HITS_OF_EXPECTED
        && hits[best] >= 2 * hits[second];
  }

  /** Adds up votes; how many words there are. */
  private int count(LanguageSample sample) {
    int words = 0;
    int hash = 0;
    int start = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.at(i);
      if (c != ' ') {
        hash = 31 * hash + c; // as String.hashCode, by which the words are kept
        continue;
      }
      if (i > start) {
        words++;
        add(VOTES.getOrDefault(hash, 0));
      }
      hash = 0;
      start = i + 1;
    }
    return words;
  }

  private void add(int languages) {
    for (int rest = languages; rest != 0; rest &= rest - 1) {
      hits[Integer.numberOfTrailingZeros(rest)]++;
    }
  }
}
