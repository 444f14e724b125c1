package io.github.tuneready.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The counters in their order, which is part of the model's format. */
final class CounterNames {
  static final String[] SHAPES = {
    "sentence length",
    "variation of sentence length",
    "short sentences",
    "long sentences",
    "change from sentence to sentence",
    "word length",
    "variation of word length",
    "long words",
    "very long words",
    "short words",
    "different words",
    "words used once",
    "repeated pairs of words",
    "commas in a sentence",
    "evenness of commas",
    "words ending in -tion",
    "words ending in -ment or -ness",
    "words ending in -ity",
    "words ending in -ing",
    "words ending in -ed",
    "words ending in -ly",
    "words ending in -s",
    "capitalised words inside sentences",
    "words in capitals",
    "sentences that start in lower case",
    "lists of three with a comma before 'and'",
    "'and' without a comma",
    "adverb and comma at the start",
    "-ing word at the start",
    "comma and -ing word",
    "sentences that start with 'the'",
    "sentences that start with 'it' or 'this'",
    "sentences that start with 'I'",
    "sentences that start with 'and', 'but' or 'so'",
    "sentences that start with 'if' or 'when'",
    "different sentence starts",
    "labels in bold",
    "lines that end in a colon",
    "doubled marks",
    "not ... but",
    "words in a paragraph",
    "variation of paragraph length",
    "starts with a courtesy",
    "ends with a courtesy",
    "ends with a summing up",
    "words with an apostrophe",
    "spaces before marks",
  };

  private CounterNames() {}

  /** All counters: shapes, kinds of tokens, groups of words, single words. */
  static List<String> all() {
    List<String> names = new ArrayList<>(List.of(SHAPES));
    for (TokenKind kind : TokenKind.values()) {
      if (kind != TokenKind.WORD) {
        names.add("sign: " + lower(kind));
      }
    }
    for (WordGroup group : WordGroup.values()) {
      names.add("words of kind: " + lower(group));
    }
    for (String word : Lexicon.COUNTED) {
      names.add("the word '" + word + "'");
    }
    return List.copyOf(names);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
