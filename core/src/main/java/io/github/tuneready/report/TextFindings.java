package io.github.tuneready.report;

import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the rules found, the worst last. The more rules, the fewer places of each; past a number of
 * rules the least severe are only named.
 */
final class TextFindings {
  private static final int ALL_PLACES = 8;
  private static final int DETAILED = 16;
  private static final int NAMED = 24;
  private static final int NARROW = 24;

  private final TextPage page;
  private final int places;

  TextFindings(TextPage page, int places) {
    this.page = page;
    this.places = places;
  }

  /** Writes results that are sorted from the worst. */
  void write(List<RuleResult> results) throws IOException {
    int left = results.size() - DETAILED - NAMED;
    if (left > 0) {
      page.blank();
      page.line("and " + Figures.count(left, "kind") + " of lesser findings; see the JSON report");
    }
    for (int i = Math.min(results.size(), DETAILED + NAMED) - 1; i >= 0; i--) {
      boolean detailed = i < DETAILED;
      if (detailed || i == Math.min(results.size(), DETAILED + NAMED) - 1) {
        page.blank();
      }
      header(results.get(i));
      if (detailed) {
        details(results.get(i), most(results.size()));
      }
    }
  }

  private int most(int rules) {
    return Math.min(places, Math.max(1, places * ALL_PLACES / rules));
  }

  private void header(RuleResult result) throws IOException {
    String label = result.severity().label() + "[" + result.info().id() + "]";
    String count = count(result);
    Ink ink = page.ink();
    String lead = ink.of(result.severity(), label) + " ";
    int indent = label.length() + 1;
    if (page.width() - indent < NARROW) {
      page.line(lead);
      indent = 2;
      lead = "  ";
    }
    int room = page.width() - indent;
    List<String> lines = new ArrayList<>(Columns.wrap(Inert.text(result.info().summary()), room));
    int last = Math.max(0, lines.size() - 1);
    if (lines.isEmpty() || Columns.width(lines.get(last)) + 2 + count.length() > room) {
      lines.add("");
      last = lines.size() - 1;
    }
    for (String line : lines.subList(0, last)) {
      page.line(lead + ink.bold(line));
      lead = " ".repeat(indent);
    }
    String end = lines.get(last);
    page.line(
        lead + ink.bold(count.isEmpty() ? end : Columns.pad(end, room - count.length())) + count);
  }

  /** {@code 3 examples}, {@code 7 in 3 examples}, or nothing for the dataset as a whole. */
  private static String count(RuleResult result) {
    boolean whole = result.at().stream().anyMatch(place -> place.file() == null);
    if (whole) {
      return result.count() > result.at().size() ? Figures.count(result.count(), "example") : "";
    }
    String examples = Figures.count(result.examples(), "example");
    return result.count() == result.examples()
        ? examples
        : Figures.count(result.count()) + " in " + examples;
  }

  private void details(RuleResult result, int most) throws IOException {
    RuleInfo info = result.info();
    int shown = Math.min(result.severity() == Severity.INFO ? 1 : most, result.at().size());
    String said = info.summary();
    for (Place place : result.at().subList(0, shown)) {
      boolean again = place.message().equals(said);
      new TextPlace(page).write(place, again ? "" : message(place));
      said = place.message();
    }
    boolean whole = shown > 0 && result.at().get(0).file() == null;
    if (!whole && result.count() > shown && shown > 0) {
      page.line("  " + page.ink().faint("and " + Figures.count(result.count() - shown) + " more"));
    }
    if (result.severity() != Severity.INFO || info.fix().isBlank()) {
      note("why", info.why());
    }
    note("fix", info.fix());
  }

  /** What is wrong at a place; another line of the same file is named by its number alone. */
  private static String message(Place place) {
    String file = place.file();
    return Inert.text(
        file == null ? place.message() : place.message().replace(file + ":", "line "));
  }

  private void note(String word, String text) throws IOException {
    String oneLine = Inert.text(text.strip().replaceAll("\\s+", " "));
    page.paragraph("  " + page.ink().mark(word) + "  ", word.length() + 4, oneLine);
  }
}
