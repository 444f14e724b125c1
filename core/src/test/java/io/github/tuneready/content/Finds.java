package io.github.tuneready.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a scanner finds in a text, one line per find, for tests to compare. */
final class Finds {
  private Finds() {}

  static List<String> in(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    return in(utf8, 0, utf8.length);
  }

  /** Kind and text of every find. */
  static List<String> in(byte[] utf8, int from, int to) {
    List<String> finds = new ArrayList<>();
    new ContentScanner()
        .scan(
            utf8,
            from,
            to,
            (kind, start, end) -> {
              String text = new String(utf8, start, end - start, StandardCharsets.UTF_8);
              finds.add(kind + " " + text);
            });
    return finds;
  }

  static List<ContentKind> kinds(String text) {
    List<ContentKind> kinds = new ArrayList<>();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    new ContentScanner().scan(utf8, 0, utf8.length, (kind, from, to) -> kinds.add(kind));
    return kinds;
  }
}
