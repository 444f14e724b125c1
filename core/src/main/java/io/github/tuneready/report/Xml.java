package io.github.tuneready.report;

/** Text as XML and HTML show it: inert, and without the characters that XML has not. */
final class Xml {
  private Xml() {}

  /** In an element. Line ends stay. */
  static String text(String data) {
    StringBuilder out = new StringBuilder(data.length() + 16);
    String[] lines = data.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        out.append('\n');
      }
      escape(Inert.text(lines[i]), out);
    }
    return out.toString();
  }

  /** In an attribute with double quotes; line ends become blanks. */
  static String attribute(String data) {
    StringBuilder out = new StringBuilder(data.length() + 16);
    escape(Inert.text(data.replace('\n', ' ')), out);
    return out.toString();
  }

  private static void escape(String inert, StringBuilder out) {
    for (int i = 0; i < inert.length(); i++) {
      char c = inert.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }
}
