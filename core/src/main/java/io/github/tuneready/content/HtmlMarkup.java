package io.github.tuneready.content;

/**
 * Finds what is left of a web page: character references and the tags of line ends, paragraphs and
 * spans. Whole pages and code, which open otherwise or stand in Markdown code, are let pass.
 */
final class HtmlMarkup {
  private static final String[] REFERENCES = {
    "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&nbsp;", "&#39;", "&#34;", "&#x27;"
  };

  private static final String[] TAGS = {
    "<br>", "<br/>", "<br />", "<p>", "</p>", "</div>", "</span>", "</font>"
  };

  private HtmlMarkup() {}

  /** Looks at an ampersand; the byte to go on at. */
  static int reference(byte[] utf8, int at, int to, ContentSink sink, CodeContext code) {
    return find(utf8, at, to, REFERENCES, sink, code);
  }

  /** Looks at a less-than sign. */
  static void tag(byte[] utf8, int at, int to, ContentSink sink, CodeContext code) {
    find(utf8, at, to, TAGS, sink, code);
  }

  private static int find(
      byte[] utf8, int at, int to, String[] forms, ContentSink sink, CodeContext code) {
    for (String form : forms) {
      if (Bytes.startsWithIgnoreCase(utf8, at, to, form)) {
        if (!code.contains(at)) {
          sink.found(ContentKind.HTML, at, at + form.length());
        }
        return at + form.length();
      }
    }
    return at + 1;
  }
}
