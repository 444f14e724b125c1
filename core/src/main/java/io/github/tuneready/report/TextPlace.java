package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one place: where it is, the text around it with a caret, and what is wrong with it. */
final class TextPlace {
  private static final String GUTTER = "    | ";
  private static final String INDENT = "  ";

  private final TextPage page;

  TextPlace(TextPage page) {
    this.page = page;
  }

  /**
   * Writes a place.
   *
   * @param message what is wrong there, inert, or nothing if that has been said already
   */
  void write(Place place, String message) throws IOException {
    if (place.file() == null) {
      page.paragraph(INDENT, message);
      return;
    }
    String where = where(place.file(), place);
    Excerpt excerpt = place.excerpt();
    if (excerpt == null || excerpt.text().isBlank()) {
      located(where, place.pointer(), message);
    } else {
      located(where, place.pointer(), "");
      excerpt(excerpt, message);
    }
  }

  /** {@code file:line:column}. */
  private String where(String file, Place place) {
    String line = ":" + place.line() + (place.column() > 0 ? ":" + place.column() : "");
    int room = page.width() / 2 - line.length();
    return Columns.cutBefore(Inert.text(file), Math.max(12, room)) + line;
  }

  private void located(String where, @Nullable String pointer, String message) throws IOException {
    String plain = INDENT + where;
    String painted = INDENT + page.ink().mark(where);
    if (pointer != null && !pointer.isEmpty()) {
      int room = page.width() - Columns.width(plain) - INDENT.length();
      String shown = INDENT + Columns.cutBefore(Inert.text(pointer), Math.max(8, room));
      plain += shown;
      painted += page.ink().faint(shown);
    }
    if (Columns.width(plain) + INDENT.length() + Columns.width(message) <= page.width()) {
      page.line(painted + INDENT + message);
    } else {
      page.line(painted);
      page.paragraph("    ", message);
    }
  }

  private void excerpt(Excerpt excerpt, String message) throws IOException {
    TextWindow window = TextWindow.of(excerpt, page.width() - GUTTER.length());
    Ink ink = page.ink();
    page.line(ink.faint(GUTTER) + window.text());
    String caret = " ".repeat(window.caret()) + ink.bad("^");
    int room = page.width() - GUTTER.length() - window.caret() - 2;
    if (Columns.width(message) <= room) {
      page.line(ink.faint(GUTTER) + caret + (message.isEmpty() ? "" : " " + message));
      return;
    }
    page.line(ink.faint(GUTTER) + caret);
    List<String> lines = Columns.wrap(message, page.width() - GUTTER.length());
    for (String line : lines) {
      page.line(" ".repeat(GUTTER.length()) + line);
    }
  }
}
