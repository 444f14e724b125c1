package io.github.tuneready.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What templates write into: text from the data is made inert, then escaped by the place where it
 * stands. Line ends stay. Not thread-safe.
 */
final class InertOutput extends OwaspHtmlTemplateOutput {
  private final StringOutput page;

  InertOutput() {
    this(new StringOutput(1 << 15));
  }

  private InertOutput(StringOutput page) {
    super(page);
    this.page = page;
  }

  @Override
  public void writeUserContent(String data) {
    super.writeUserContent(inert(data));
  }

  /** The data as it is shown, before it is escaped. */
  static String inert(String data) {
    return Arrays.stream(data.split("\n", -1)).map(Inert::text).collect(Collectors.joining("\n"));
  }

  String text() {
    return page.toString();
  }
}
