package io.github.tuneready.report;

/** Text from data as Markdown shows it and never obeys it. */
final class Markdown {
  private Markdown() {}

  /** No markup, link or mention comes from a file. */
  static String text(String data) {
    StringBuilder out = new StringBuilder(data.length() + 16);
    String inert = Inert.text(data);
    for (int i = 0; i < inert.length(); i++) {
      char c = inert.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '@' -> out.append("&#64;");
        case '#' -> out.append("&#35;");
        case '|', '*', '_', '`', '[', ']', '!', '~', '\\', '$' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString().replace("://", "&#58;//").replace("www.", "www&#46;");
  }

  /** Text in a span of code. */
  static String code(String data) {
    String inert = Inert.text(data);
    String fence = inert.contains("`") ? "``" : "`";
    String shown = inert.replace("``", "' '").replace("|", "\\|");
    return fence
        + (shown.startsWith("`") ? " " : "")
        + shown
        + (shown.endsWith("`") ? " " : "")
        + fence;
  }
}
