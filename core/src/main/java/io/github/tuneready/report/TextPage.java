package io.github.tuneready.report;

import java.io.IOException;
import java.util.List;

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
    int indent = Columns.width(lead);
    List<String> lines = Columns.wrap(text, width - indent);
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? lead : " ".repeat(indent)) + lines.get(i));
    }
  }
}
