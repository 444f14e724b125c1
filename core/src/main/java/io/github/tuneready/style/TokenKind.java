package io.github.tuneready.style;

/** What a token of a message is. The order is part of the model: kinds are hashed by ordinal. */
enum TokenKind {
  /** Letters, with apostrophes inside. */
  WORD,
  /** Digits, with points, commas and colons inside. */
  NUMBER,
  PERIOD,
  COMMA,
  SEMICOLON,
  COLON,
  QUESTION,
  EXCLAMATION,
  ELLIPSIS,
  /** A long dash, however it is written. */
  DASH,
  /** A short one between words. */
  HYPHEN,
  /** A straight or curly quotation mark. */
  QUOTE,
  /** A single one that is no apostrophe. */
  APOSTROPHE,
  OPEN,
  CLOSE,
  SLASH,
  PERCENT,
  CURRENCY,
  AMPERSAND,
  /** Bold or italic markup. */
  BOLD,
  /** Code in line; its text is not looked at. */
  CODE,
  /** A fenced block of code. */
  FENCE,
  ADDRESS,
  EMOJI,
  BULLET,
  /** The number of a list item. */
  ITEM,
  HEADING,
  /** A line end that ends a thought. */
  LINE,
  /** One or more blank lines. */
  PARAGRAPH,
  /** Any other sign. */
  OTHER;

  /** Whether it ends a sentence. */
  boolean ends() {
    return switch (this) {
      case PERIOD, QUESTION, EXCLAMATION, ELLIPSIS, LINE, PARAGRAPH, BULLET, ITEM, HEADING -> true;
      default -> false;
    };
  }
}
