package io.github.tuneready.json;

/** Short quotations of data in messages: in single quotes, cut where they are long. */
public final class Quotation {
  /** Characters of the data that are shown. */
  public static final int MOST_CHARACTERS = 40;

  private Quotation() {}

  /**
   * The text in single quotes. A quote inside is written as an escape: it must not end the
   * quotation, or redaction would let the rest pass.
   */
  public static String of(CharSequence text) {
    String all = text.toString();
    boolean fits = all.codePointCount(0, all.length()) <= MOST_CHARACTERS;
    String shown = fits ? all : all.substring(0, all.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    return "'" + shown.replace("'", "\\u0027") + "'";
  }
}
