package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the rules found. Rules of one's own need not be known: their page is saved too. */
final class SavedFindings {
  private SavedFindings() {}

  static List<RuleResult> of(SavedNode json) throws UnreadableReport {
    List<RuleResult> results = new ArrayList<>();
    for (SavedNode finding : json.nodes("findings")) {
      Severity severity = finding.word("severity", Severity::of);
      List<Place> at = new ArrayList<>();
      for (SavedNode place : finding.nodes("at")) {
        at.add(place(place));
      }
      results.add(
          new RuleResult(
              info(finding, severity),
              severity,
              finding.count("count"),
              finding.count("examples"),
              List.copyOf(at)));
    }
    return List.copyOf(results);
  }

  private static RuleInfo info(SavedNode finding, Severity severity) throws UnreadableReport {
    return new RuleInfo(
        finding.text("rule"),
        severity,
        Map.of(),
        finding.words("summary"),
        finding.words("why"),
        finding.words("fix"),
        finding.words("source"),
        "",
        "",
        Map.of(),
        Map.of());
  }

  private static Place place(SavedNode place) throws UnreadableReport {
    return new Place(
        place.textOrNull("file"),
        place.countIfAny("line").orElse(0),
        place.countIfAny("byteOffset").orElse(-1),
        place.has("column") ? place.small("column") : 0,
        place.textOrNull("pointer"),
        place.text("message"),
        excerpt(place.nodeOrNull("excerpt")));
  }

  private static @Nullable Excerpt excerpt(@Nullable SavedNode excerpt) throws UnreadableReport {
    if (excerpt == null) {
      return null;
    }
    String text = excerpt.text("text");
    int caret = excerpt.small("caret");
    if (caret > text.length()) {
      throw excerpt.fault("caret", "is beyond the text");
    }
    return new Excerpt(text, caret, excerpt.flag("cutBefore"), excerpt.flag("cutAfter"));
  }
}
