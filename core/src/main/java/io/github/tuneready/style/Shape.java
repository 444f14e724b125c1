package io.github.tuneready.style;

/**
 * Counters of the shape of a message: lengths, variety, endings and starts. Their order is part of
 * the model's format.
 */
enum Shape {
  SENTENCE_LENGTH("sentence length"),
  SENTENCE_VARIATION("variation of sentence length"),
  SHORT_SENTENCES("short sentences"),
  LONG_SENTENCES("long sentences"),
  SENTENCE_CHANGE("change from sentence to sentence"),
  WORD_LENGTH("word length"),
  WORD_VARIATION("variation of word length"),
  LONG_WORDS("long words"),
  VERY_LONG_WORDS("very long words"),
  SHORT_WORDS("short words"),
  DIFFERENT_WORDS("different words"),
  WORDS_USED_ONCE("words used once"),
  REPEATED_PAIRS("repeated pairs of words"),
  COMMAS_IN_SENTENCE("commas in a sentence"),
  COMMA_VARIATION("evenness of commas"),
  ENDING_TION("words ending in -tion"),
  ENDING_MENT_NESS("words ending in -ment or -ness"),
  ENDING_ITY("words ending in -ity"),
  ENDING_ING("words ending in -ing"),
  ENDING_ED("words ending in -ed"),
  ENDING_LY("words ending in -ly"),
  ENDING_S("words ending in -s"),
  INNER_CAPITALS("capitalised words inside sentences"),
  WORDS_IN_CAPITALS("words in capitals"),
  LOWER_CASE_STARTS("sentences that start in lower case"),
  COMMA_AND("lists of three with a comma before 'and'"),
  AND_WITHOUT_COMMA("'and' without a comma"),
  COMMA_STARTS("adverb and comma at the start"),
  ING_STARTS("-ing word at the start"),
  COMMA_ING("comma and -ing word"),
  THE_STARTS("sentences that start with 'the'"),
  IT_STARTS("sentences that start with 'it' or 'this'"),
  I_STARTS("sentences that start with 'I'"),
  AND_STARTS("sentences that start with 'and', 'but' or 'so'"),
  IF_STARTS("sentences that start with 'if' or 'when'"),
  DIFFERENT_STARTS("different sentence starts"),
  BOLD_LABELS("labels in bold"),
  COLON_LINES("lines that end in a colon"),
  DOUBLED_MARKS("doubled marks"),
  PARAGRAPH_LENGTH("words in a paragraph"),
  PARAGRAPH_VARIATION("variation of paragraph length"),
  COURTEOUS_START("starts with a courtesy"),
  COURTEOUS_END("ends with a courtesy"),
  SUMMING_UP("ends with a summing up"),
  APOSTROPHES("words with an apostrophe"),
  SPACED_MARKS("spaces before marks");

  /** The place of this counter among all, from 0. */
  final int at;

  private final String label;

  Shape(String label) {
    this.at = ordinal();
    this.label = label;
  }

  /** What is counted, in words. */
  String label() {
    return label;
  }
}
