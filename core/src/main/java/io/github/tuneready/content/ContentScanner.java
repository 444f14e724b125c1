package io.github.tuneready.content;

import java.util.Objects;

/**
 * Finds in one pass what should not be trained on: leftovers of templates, broken or invisible
 * characters, secrets and personal data.
 *
 * <p>Time is linear in the bytes whatever they are: no regular expression, and every look around a
 * byte is bounded or consumes what it reads. Nothing is allocated. Not thread-safe: one instance
 * per thread.
 *
 * <p>The finds are evidence, not proof. Where a form also has a common innocent meaning the scanner
 * keeps silent: documented sample keys, reserved domains, placeholders inside Markdown code, the
 * joiners of scripts and emoji that need them.
 */
public final class ContentScanner {
  private final CodeContext code = new CodeContext();
  private final Placeholders placeholders = new Placeholders(code);
  private final Prose prose = new Prose();
  private final EscapedLineEnds lineEnds = new EscapedLineEnds(code, prose);
  private final EscapedCharacters escapes = new EscapedCharacters(code, prose);
  private final UnusualCharacters unusual = new UnusualCharacters();

  /**
   * Scans one text.
   *
   * @param utf8 holds valid UTF-8
   * @param from the first byte of the text
   * @param to the byte after its last
   * @param sink takes the finds
   * @throws IndexOutOfBoundsException if the range is not inside the array
   */
  public void scan(byte[] utf8, int from, int to, ContentSink sink) {
    Objects.checkFromToIndex(from, to, utf8.length);
    code.reset(utf8, from, to);
    prose.reset(from, to);
    unusual.reset();
    int at = ByteClass.skipClean(utf8, from, to);
    while (at < to) {
      int next = detect(utf8, at, from, to, sink);
      at = ByteClass.skipClean(utf8, next, to);
    }
  }

  private int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    return switch (ByteClass.of(utf8[at])) {
      case ByteClass.CONTROL -> Controls.detect(utf8, at, to, sink);
      case ByteClass.TAG -> tag(utf8, at, from, to, sink);
      case ByteClass.AMPERSAND -> HtmlMarkup.reference(utf8, at, to, sink, code);
      case ByteClass.BACKSLASH -> backslash(utf8, at, from, to, sink);
      case ByteClass.BRACE -> placeholders.brace(utf8, at, from, to, sink);
      case ByteClass.BRACKET -> placeholders.bracket(utf8, at, to, sink);
      case ByteClass.DIGIT -> Numbers.detect(utf8, at, from, to, sink);
      case ByteClass.AT_SIGN -> Emails.detect(utf8, at, from, to, sink);
      case ByteClass.KEY -> Secrets.detect(utf8, at, from, to, sink);
      case ByteClass.DASH -> PrivateKeys.detect(utf8, at, from, to, sink);
      case ByteClass.LATIN -> Mojibake.detect(utf8, at, from, to, sink);
      default -> unusual.detect(utf8, at, from, to, sink);
    };
  }

  private int backslash(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int end = escapes.detect(utf8, at, from, to, sink);
    return end > at ? end : lineEnds.detect(utf8, at, to, sink);
  }

  private int tag(byte[] utf8, int at, int from, int to, ContentSink sink) {
    HtmlMarkup.tag(utf8, at, to, sink, code);
    return Tags.detect(utf8, at, from, to, sink, placeholders);
  }
}
