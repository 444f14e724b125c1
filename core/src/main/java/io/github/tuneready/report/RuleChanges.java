package io.github.tuneready.report;

import io.github.tuneready.report.Comparison.Change;
import io.github.tuneready.report.Comparison.Direction;
import io.github.tuneready.report.Comparison.Value;
import io.github.tuneready.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares how often each rule found something. */
final class RuleChanges {
  private static final Value NOT_RUN = Value.word("not run");

  private final Report before;
  private final Report after;

  RuleChanges(Report before, Report after) {
    this.before = before;
    this.after = after;
  }

  /** The rules that found something in either report, the worst severity first. */
  List<Change> all() {
    Set<String> ids = new LinkedHashSet<>();
    after.results().forEach(result -> ids.add(result.info().id()));
    before.results().forEach(result -> ids.add(result.info().id()));
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(Comparator.comparing(this::severity));
    return sorted.stream().map(this::change).toList();
  }

  private Change change(String id) {
    Value was = value(before, id);
    Value is = value(after, id);
    return new Change(id, severity(id).label(), was, is, direction(id, was, is));
  }

  private static Value value(Report report, String id) {
    RuleResult result = report.result(id);
    if (result == null && report.rulesSkipped().contains(id)) {
      return NOT_RUN;
    }
    return Value.count(result == null ? 0 : result.count());
  }

  private Direction direction(String id, Value was, Value is) {
    Severity severe = severity(before, id);
    Severity nowSevere = severity(after, id);
    if (severe != null && nowSevere != null && severe != nowSevere) {
      return worseIf(nowSevere.compareTo(severe) < 0);
    }
    if (was.equals(is)) {
      return Direction.SAME;
    }
    if (was.number() == null || is.number() == null || severity(id) == Severity.INFO) {
      return Direction.CHANGED;
    }
    return worseIf(is.number().compareTo(was.number()) > 0);
  }

  private static Direction worseIf(boolean worse) {
    return worse ? Direction.WORSE : Direction.BETTER;
  }

  /** How severe it is now, or was where it found nothing now. */
  private Severity severity(String id) {
    Severity now = severity(after, id);
    Severity was = severity(before, id);
    return now != null ? now : was != null ? was : Severity.OFF;
  }

  private static @Nullable Severity severity(Report report, String id) {
    RuleResult result = report.result(id);
    return result == null ? null : result.severity();
  }
}
