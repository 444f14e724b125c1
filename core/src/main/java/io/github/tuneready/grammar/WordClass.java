package io.github.tuneready.grammar;

import java.util.Locale;

/**
 * What kind of word or sign a token is: the universal parts of speech (universaldependencies.org,
 * version 2), some of them parted by their ending, and punctuation by what it does.
 */
enum WordClass {
  /** The edge of a sentence. */
  EDGE,
  ADJECTIVE,
  ADPOSITION,
  ADVERB,
  ADVERB_LY,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  INTERJECTION,
  NOUN,
  NOMINALISATION,
  NUMERAL,
  PARTICLE,
  PRONOUN,
  PROPER_NOUN,
  SUBORDINATOR,
  SYMBOL,
  VERB,
  VERB_ING,
  VERB_ED,
  COMMA,
  STOP,
  PUNCTUATION,
  OTHER;

  /** Shorter ones end so by chance: "nation", "city". */
  private static final int NOMINALISATION_LETTERS = 7;

  /** The class of a token. */
  static WordClass of(String token, String tag) {
    return switch (tag) {
      case "ADJ" -> ADJECTIVE;
      case "ADP" -> ADPOSITION;
      case "ADV" -> lower(token).endsWith("ly") ? ADVERB_LY : ADVERB;
      case "AUX" -> AUXILIARY;
      case "CCONJ" -> CONJUNCTION;
      case "DET" -> DETERMINER;
      case "INTJ" -> INTERJECTION;
      case "NOUN" -> isNominalisation(lower(token)) ? NOMINALISATION : NOUN;
      case "NUM" -> NUMERAL;
      case "PART" -> PARTICLE;
      case "PRON" -> PRONOUN;
      case "PROPN" -> PROPER_NOUN;
      case "SCONJ" -> SUBORDINATOR;
      case "SYM" -> SYMBOL;
      case "VERB" -> verb(lower(token));
      case "PUNCT" -> punctuation(token);
      default -> OTHER;
    };
  }

  private static String lower(String token) {
    return token.toLowerCase(Locale.ROOT);
  }

  private static WordClass verb(String word) {
    if (word.endsWith("ing")) {
      return VERB_ING;
    }
    return word.endsWith("ed") || word.endsWith("en") ? VERB_ED : VERB;
  }

  private static boolean isNominalisation(String word) {
    String one =
        word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    return one.length() >= NOMINALISATION_LETTERS
        && (one.endsWith("tion")
            || one.endsWith("sion")
            || one.endsWith("ment")
            || one.endsWith("ness")
            || one.endsWith("ity")
            || one.endsWith("itie")
            || one.endsWith("ance")
            || one.endsWith("ence"));
  }

  private static WordClass punctuation(String token) {
    return switch (token) {
      case "," -> COMMA;
      case ".", "!", "?", "..." -> STOP;
      default -> PUNCTUATION;
    };
  }

  /** Whether it is a word, not a sign. */
  boolean isWord() {
    return switch (this) {
      case EDGE, SYMBOL, COMMA, STOP, PUNCTUATION -> false;
      default -> true;
    };
  }

  boolean isNoun() {
    return this == NOUN || this == NOMINALISATION;
  }

  boolean isVerb() {
    return this == VERB || this == VERB_ING || this == VERB_ED;
  }

  boolean isAdverb() {
    return this == ADVERB || this == ADVERB_LY;
  }
}
