package io.github.tuneready.report;

import java.io.IOException;

/** The page a text report is written on. What is written must be inert already. */
final class TextPage {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;

  private final Appendable out;
  private final int width;
  private final Ink ink;

  TextPage(Appendable out, TextOptions options) {
    this.out = out;
    this.width = Math.max(NARROWEST, Math.min(WIDEST, options.width()));
    this.ink = new Ink(options.colour());
  }

  int width() {
    return width;
  }

  Ink ink() {
    return ink;
  }

  void line(String text) throws IOException {
    out.append(text.stripTrailing()).append('\n');
  }

  /** A line across the page. */
  void rule() throws IOException {
    blank();
    line(ink.faint("─".repeat(width)));
  }

  void blank() throws IOException {
    out.append('\n');
  }

  /** Text in as many lines as it needs, the first after a lead, the others below the text. */
  void paragraph(String lead, String text) throws IOException {
    paragraph(lead, Columns.width(lead), text);
  }

  /**
   * The same after a painted lead.
   *
   * @param indent the columns of the lead
   */
  void paragraph(String lead, int indent, String text) throws IOException {
    String before = lead;
    for (String line : Columns.wrap(text, width - indent)) {
      line(before + line);
      before = " ".repeat(indent);
    }
  }
}
