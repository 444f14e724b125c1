package io.github.tuneready.report;

import java.util.List;

/**
 * Which findings a page shows, the worst first.
 *
 * @param results all of them
 */
record HtmlFindings(List<RuleResult> results) {
  private static final int MOST_PLACES = 25;

  /** So much of the page is for findings; what no longer fits is counted. */
  private static final int MOST_CHARACTERS = 500_000;

  /** About what the tags around a place or a rule take. */
  private static final int TAGS = 100;

  /** Those that fit. */
  List<RuleResult> shown() {
    int count = 0;
    for (int size = 0; count < results.size() && size <= MOST_CHARACTERS; count++) {
      size += size(results.get(count));
    }
    return results.subList(0, count);
  }

  /** How many do not fit. */
  int left() {
    return results.size() - shown().size();
  }

  private static int size(RuleResult result) {
    int size = 5 * TAGS + result.info().why().length() + result.info().fix().length();
    for (Place place : places(result)) {
      size += TAGS + size(where(place)) + size(place.message());
      size += place.excerpt() == null ? 0 : size(place.excerpt().text());
    }
    return size;
  }

  private static int size(String text) {
    return Xml.text(text).length();
  }

  /** The places of a finding that are shown. */
  static List<Place> places(RuleResult result) {
    return result.at().subList(0, Math.min(MOST_PLACES, result.at().size()));
  }

  /** How many places of a finding are not shown. */
  static long more(RuleResult result) {
    boolean whole = result.at().stream().anyMatch(place -> place.file() == null);
    return whole ? 0 : Math.max(0, result.count() - places(result).size());
  }

  /** File, line and pointer of a place. */
  static String where(Place place) {
    boolean pointed = place.pointer() != null && !place.pointer().isEmpty();
    return place.file() + ":" + place.line() + (pointed ? "  " + place.pointer() : "");
  }
}
