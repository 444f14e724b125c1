package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings as JUnit XML, which test reports of every pipeline read: one suite for each file,
 * one case for each rule. A rule that makes the data not ready fails its case; what is less is in
 * the case's output. Findings about the dataset as a whole are a suite of their own, and the
 * decision, where there is one, is a case of it that fails unless it says to tune.
 */
public final class JunitReport implements ReportWriter {
  private static final int MOST_PLACES = 20;
  private static final String DATASET = "dataset";

  private final List<RuleInfo> rules;

  /**
   * A writer; it keeps nothing and serves all threads.
   *
   * @param rules the rules that ran, each a case in every suite
   */
  public JunitReport(Collection<RuleInfo> rules) {
    this.rules = List.copyOf(rules);
  }

  @Override
  public void write(Report report, Appendable out) throws IOException {
    Map<String, RuleInfo> all = new LinkedHashMap<>();
    rules.forEach(rule -> all.put(rule.id(), rule));
    report.results().forEach(result -> all.put(result.info().id(), result.info()));
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tuneready\">\n");
    for (FileSummary file : report.dataset().files()) {
      suite(report, file.path(), all.values(), out);
    }
    suite(report, null, all.values(), out);
    out.append("</testsuites>\n");
  }

  private static void suite(
      Report report, @Nullable String file, Collection<RuleInfo> rules, Appendable out)
      throws IOException {
    StringBuilder cases = new StringBuilder();
    int failures = 0;
    for (RuleInfo rule : rules) {
      RuleResult result = report.result(rule.id());
      List<Place> places = result == null ? List.of() : places(result, file);
      boolean fails = !places.isEmpty() && fails(report, result);
      failures += fails ? 1 : 0;
      oneCase(file, rule, result, places, fails, cases);
    }
    Decision decision = file == null ? report.decision() : null;
    if (decision != null) {
      failures += decision.outcome().isTuning() ? 0 : 1;
      decision(decision, cases);
    }
    String name = file == null ? DATASET : file;
    int tests = rules.size() + (decision == null ? 0 : 1);
    out.append("  <testsuite name=\"").append(Xml.attribute(name)).append("\" tests=\"");
    out.append(Integer.toString(tests)).append("\" failures=\"");
    out.append(Integer.toString(failures)).append("\" errors=\"0\" skipped=\"0\">\n");
    out.append(cases).append("  </testsuite>\n");
  }

  private static void decision(Decision decision, StringBuilder out) {
    out.append("    <testcase name=\"decision\" classname=\"").append(DATASET).append('"');
    String headline = DecisionLines.headline(decision);
    if (decision.outcome().isTuning()) {
      out.append(">\n      <system-out>").append(Xml.text(headline));
      out.append("</system-out>\n    </testcase>\n");
    } else {
      out.append(">\n      <failure type=\"")
          .append(Xml.attribute(DecisionLines.outcome(decision)));
      out.append("\" message=\"").append(Xml.attribute(headline)).append("\">");
      out.append(Xml.text(String.join("\n", decision.nextSteps())));
      out.append("</failure>\n    </testcase>\n");
    }
  }

  private static List<Place> places(RuleResult result, @Nullable String file) {
    List<Place> places = new ArrayList<>();
    for (Place place : result.at()) {
      boolean here = file == null ? place.file() == null : file.equals(place.file());
      if (here) {
        places.add(place);
      }
    }
    return places;
  }

  private static boolean fails(Report report, @Nullable RuleResult result) {
    Severity failOn = report.settings().failOn();
    Severity least = failOn == Severity.OFF ? Severity.ERROR : failOn;
    return result != null && result.severity().compareTo(least) <= 0;
  }

  private static void oneCase(
      @Nullable String file,
      RuleInfo rule,
      @Nullable RuleResult result,
      List<Place> places,
      boolean fails,
      StringBuilder out) {
    out.append("    <testcase name=\"").append(Xml.attribute(rule.id()));
    out.append("\" classname=\"").append(Xml.attribute(file == null ? DATASET : file)).append('"');
    if (places.isEmpty() || result == null) {
      out.append("/>\n");
      return;
    }
    String text = text(result, places);
    if (fails) {
      out.append(">\n      <failure type=\"").append(result.severity().label());
      out.append("\" message=\"").append(Xml.attribute(rule.summary())).append("\">");
      out.append(Xml.text(text)).append("</failure>\n    </testcase>\n");
    } else {
      out.append(">\n      <system-out>").append(Xml.text(text));
      out.append("</system-out>\n    </testcase>\n");
    }
  }

  private static String text(RuleResult result, List<Place> places) {
    StringBuilder text = new StringBuilder();
    text.append(result.severity().label()).append(": ").append(result.info().summary());
    text.append(". ").append(result.info().fix()).append('\n');
    for (Place place : places.subList(0, Math.min(MOST_PLACES, places.size()))) {
      if (place.file() != null) {
        text.append(place.file()).append(':').append(place.line()).append("  ");
      }
      text.append(place.message()).append('\n');
    }
    if (places.size() > MOST_PLACES) {
      text.append("and ").append(Figures.count(places.size() - MOST_PLACES)).append(" more\n");
    }
    return text.toString();
  }
}
