package io.github.tuneready.report;

import java.util.List;

/** Builds a page. Texts and the values of attributes are always escaped. Not thread-safe. */
final class HtmlPage {
  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Writes markup of our own, in which no text from data is. */
  HtmlPage raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Opens an element with pairs of attribute and value. */
  HtmlPage open(String name, String... attributes) {
    tag(name, attributes);
    return this;
  }

  /** Ends an element, and the line but for a mark: it stands in text whose line ends are shown. */
  HtmlPage close(String name) {
    out.append("</").append(name).append('>').append(name.equals("mark") ? "" : "\n");
    return this;
  }

  /** An element that has no content and no end. */
  HtmlPage single(String name, String... attributes) {
    tag(name, attributes);
    out.append('\n');
    return this;
  }

  HtmlPage text(String data) {
    out.append(Xml.text(data));
    return this;
  }

  /** A whole element with a text. */
  HtmlPage element(String name, String text, String... attributes) {
    tag(name, attributes);
    text(text);
    return close(name);
  }

  private void tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(Xml.attribute(attributes[i + 1])).append('"');
    }
    out.append('>');
  }

  /** A table; columns from the second on are numbers if so said. */
  void table(String caption, List<String> head, List<List<String>> rows, boolean numbers) {
    open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
    open("table").element("caption", caption).open("thead").open("tr");
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).isEmpty()) {
        element("td", "");
      } else if (numbers && i > 0) {
        element("th", head.get(i), "scope", "col", "class", "n");
      } else {
        element("th", head.get(i), "scope", "col");
      }
    }
    close("tr").close("thead").open("tbody");
    for (List<String> row : rows) {
      open("tr");
      for (int i = 0; i < row.size(); i++) {
        if (i == 0) {
          element("th", row.get(i), "scope", "row");
        } else if (numbers) {
          element("td", row.get(i), "class", "n");
        } else {
          element("td", row.get(i));
        }
      }
      close("tr");
    }
    close("tbody").close("table").close("div");
  }

  int length() {
    return out.length();
  }

  String text() {
    return out.toString();
  }
}
