package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;
import java.util.List;

/** Writes what the rules found, folded by rule, the worst first. */
final class HtmlFindings {
  private static final int MOST_PLACES = 25;

  /** So much of the page is for findings; what no longer fits is counted. */
  private static final int MOST_CHARACTERS = 500_000;

  private final HtmlPage page;

  HtmlFindings(HtmlPage page) {
    this.page = page;
  }

  void write(List<RuleResult> results) {
    page.element("h2", "Findings");
    if (results.isEmpty()) {
      page.element("p", "No rule found anything.");
    }
    int start = page.length();
    int left = results.size();
    for (RuleResult result : results) {
      if (page.length() - start > MOST_CHARACTERS) {
        page.element("p", "And " + Figures.count(left, "kind") + " of finding more.");
        return;
      }
      write(result);
      left--;
    }
  }

  private void write(RuleResult result) {
    String severity = result.severity().label();
    page.open("details").open("summary").element("strong", severity, "class", severity);
    page.text(" ").element("code", result.info().id());
    page.text(" " + result.info().summary() + " ");
    page.element("span", Figures.count(result.examples(), "example"), "class", "soft");
    page.close("summary").open("div");
    page.element("p", result.info().why() + " " + result.info().fix());
    int shown = Math.min(MOST_PLACES, result.at().size());
    if (shown > 0) {
      page.open("ul");
      result.at().subList(0, shown).forEach(this::place);
      page.close("ul");
    }
    boolean whole = result.at().stream().anyMatch(place -> place.file() == null);
    if (!whole && result.count() > shown) {
      page.element("p", "And " + Figures.count(result.count() - shown) + " more.");
    }
    if (!result.info().source().isBlank()) {
      page.element("p", "Source: " + result.info().source() + ".", "class", "soft");
    }
    page.close("div").close("details");
  }

  private void place(Place place) {
    page.open("li");
    if (place.file() != null) {
      page.element("code", place.file() + ":" + place.line() + pointer(place)).text(" ");
    }
    page.text(place.message());
    Excerpt excerpt = place.excerpt();
    if (excerpt != null && !excerpt.text().isBlank()) {
      excerpt(excerpt);
    }
    page.close("li");
  }

  private static String pointer(Place place) {
    return place.pointer() == null || place.pointer().isEmpty() ? "" : "  " + place.pointer();
  }

  private void excerpt(Excerpt excerpt) {
    String text = excerpt.text();
    int at = Math.max(0, Math.min(excerpt.caret(), text.length()));
    int end = at == text.length() ? at : text.offsetByCodePoints(at, 1);
    page.open("pre").text((excerpt.cutBefore() ? "… " : "") + text.substring(0, at));
    page.element("mark", end > at ? text.substring(at, end) : " ");
    page.text(text.substring(end) + (excerpt.cutAfter() ? " …" : "")).close("pre");
  }
}
