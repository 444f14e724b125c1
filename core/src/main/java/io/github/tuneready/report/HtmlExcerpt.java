package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;

/**
 * An excerpt parted where the fault is.
 *
 * @param before what stands before the fault
 * @param marked the character at fault; a blank at the end of the text
 * @param after what follows
 */
record HtmlExcerpt(String before, String marked, String after) {
  static HtmlExcerpt of(Excerpt excerpt) {
    String text = excerpt.text();
    int at = Math.max(0, Math.min(excerpt.caret(), text.length()));
    int end = at == text.length() ? at : text.offsetByCodePoints(at, 1);
    return new HtmlExcerpt(
        (excerpt.cutBefore() ? "… " : "") + text.substring(0, at),
        end > at ? text.substring(at, end) : " ",
        text.substring(end) + (excerpt.cutAfter() ? " …" : ""));
  }
}
