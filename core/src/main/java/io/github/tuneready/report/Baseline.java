package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Findings that are known already, from an earlier report. A finding is known again by its rule,
 * the value it is about and the text around the fault, never by its line: it survives lines that
 * are moved, added or removed. A finding about the dataset as a whole is known by its rule alone.
 *
 * <p>Reports keep only the first places of a rule. Of those an earlier report counted without a
 * place, as many new ones pass for known. Immutable.
 */
public final class Baseline {
  private final Report earlier;

  /** Takes all findings of a report for known. */
  public Baseline(Report earlier) {
    this.earlier = earlier;
  }

  /**
   * A report parted by what is known.
   *
   * @param fresh the report with the findings that are new, judged by them alone
   * @param known the report with the others: the baseline without what no longer occurs
   * @param knownFindings how many findings are known
   * @param staleFindings how many findings of the baseline no longer occur
   */
  public record Parts(Report fresh, Report known, long knownFindings, long staleFindings) {}

  /** Parts a report. */
  public Parts part(Report report) {
    List<RuleResult> fresh = new ArrayList<>();
    List<RuleResult> known = new ArrayList<>();
    for (RuleResult result : report.results()) {
      RuleResult before = earlier.result(result.info().id());
      if (before == null) {
        fresh.add(result);
      } else {
        new Parting(result, before).into(fresh, known);
      }
    }
    long knownFindings = known.stream().mapToLong(RuleResult::count).sum();
    long stale = 0;
    for (RuleResult before : earlier.results()) {
      long still =
          known.stream()
              .filter(result -> result.info().id().equals(before.info().id()))
              .mapToLong(RuleResult::count)
              .sum();
      stale += isWhole(before) ? (still > 0 ? 0 : 1) : Math.max(0, before.count() - still);
    }
    return new Parts(report.withResults(fresh), report.withResults(known), knownFindings, stale);
  }

  private static boolean isWhole(RuleResult result) {
    return !result.at().isEmpty() && result.at().get(0).file() == null;
  }

  /** What one rule found now beside what it found then. */
  private static final class Parting {
    private final RuleResult result;
    private final RuleResult before;
    private final List<Place> freshAt = new ArrayList<>();
    private final List<Place> knownAt = new ArrayList<>();

    Parting(RuleResult result, RuleResult before) {
      this.result = result;
      this.before = before;
    }

    void into(List<RuleResult> fresh, List<RuleResult> known) {
      if (isWhole(result)) {
        known.add(result);
        return;
      }
      match();
      long unplaced = Math.max(0, before.count() - before.at().size());
      long unmatched = result.count() - knownAt.size();
      long freshCount = unmatched - Math.min(unmatched, unplaced);
      long knownCount = result.count() - freshCount;
      if (freshCount > 0) {
        int shown = (int) Math.min(freshAt.size(), freshCount);
        fresh.add(counted(freshCount, freshAt.subList(0, shown)));
      }
      if (knownCount > 0) {
        known.add(counted(knownCount, knownAt));
      }
    }

    private void match() {
      Map<String, Integer> left = new HashMap<>();
      String id = result.info().id();
      Fingerprints then = new Fingerprints();
      before.at().forEach(place -> left.merge(then.hash(id, place), 1, Integer::sum));
      Fingerprints now = new Fingerprints();
      for (Place place : result.at()) {
        String hash = now.hash(id, place);
        int times = left.getOrDefault(hash, 0);
        boolean isKnown = times > 0;
        if (isKnown) {
          left.put(hash, times - 1);
        }
        (isKnown ? knownAt : freshAt).add(place);
      }
    }

    private RuleResult counted(long count, List<Place> at) {
      Set<String> lines = new HashSet<>();
      at.forEach(place -> lines.add(place.file() + ":" + place.line()));
      long unplaced = count - at.size();
      long examples = Math.min(result.examples(), lines.size() + unplaced);
      return new RuleResult(result.info(), result.severity(), count, examples, List.copyOf(at));
    }
  }
}
