package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;

/**
 * What of an excerpt fits on a line, made inert, with the fault in sight.
 *
 * @param text what is shown
 * @param caret the column of the fault, from 0
 */
record TextWindow(String text, int caret) {
  static TextWindow of(Excerpt excerpt, int width) {
    String data = excerpt.text();
    int fault = fault(excerpt);
    String before = (excerpt.cutBefore() ? Columns.CUT : "") + Inert.text(data, 0, fault);
    String after = Inert.text(data, fault, data.length()) + (excerpt.cutAfter() ? Columns.CUT : "");
    int room = Math.max(width - Columns.width(after), width * 2 / 3);
    String lead = Columns.cutBefore(before, room);
    return new TextWindow(
        lead + Columns.cut(after, width - Columns.width(lead)), Columns.width(lead));
  }

  /** Where the fault is, and never within a pair of surrogates. */
  private static int fault(Excerpt excerpt) {
    int caret = Math.max(0, Math.min(excerpt.caret(), excerpt.text().length()));
    boolean split =
        caret > 0
            && caret < excerpt.text().length()
            && Character.isSurrogatePair(
                excerpt.text().charAt(caret - 1), excerpt.text().charAt(caret));
    return split ? caret - 1 : caret;
  }
}
