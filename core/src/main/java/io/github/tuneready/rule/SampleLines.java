package io.github.tuneready.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a rule's page as a file holds them. On the page a long text is written short: {@code
 * «12×text»} stands for the text twelve times over, and {@code #} in it for 1 to 12.
 */
public final class SampleLines {
  private static final Pattern REPEATED = Pattern.compile("«(\\d{1,7})×([^»]*)»");

  private SampleLines() {}

  /** The lines with every repetition written out. */
  public static String expand(String lines) {
    Matcher matcher = REPEATED.matcher(lines);
    StringBuilder all = new StringBuilder();
    int at = 0;
    while (matcher.find()) {
      all.append(lines, at, matcher.start());
      repeat(all, Integer.parseInt(matcher.group(1)), matcher.group(2));
      at = matcher.end();
    }
    return all.append(lines, at, lines.length()).toString();
  }

  private static void repeat(StringBuilder all, int times, String text) {
    for (int number = 1; number <= times; number++) {
      all.append(text.replace("#", Integer.toString(number)));
    }
  }
}
