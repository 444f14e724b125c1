package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what comparing examples has shown: groups, leaks, contradictions. */
final class HtmlComparisons {
  private static final int MOST_GROUPS = 50;
  private static final int MOST_MEMBERS = 8;

  private final HtmlPage page;
  private final Report report;

  HtmlComparisons(HtmlPage page, Report report) {
    this.page = page;
    this.report = report;
  }

  void write() {
    DuplicateSummary duplicates = report.duplicates();
    if (duplicates != null && !duplicates.groups().isEmpty()) {
      page.element("h2", "Equal and nearly equal examples");
      page.element(
          "p",
          "Similarity is the share of word sequences two examples have in common. A group whose"
              + " lowest similarity is below "
              + percent(duplicates.threshold())
              + " hangs together through others.");
      groups("Groups of examples", duplicates.groups(), true);
    }
    for (LeakSummary leak : report.leaks()) {
      if (!leak.groups().isEmpty()) {
        page.element("h2", "Training examples in the " + leak.into().label() + " data");
        groups("Leaks into " + leak.into().label(), leak.groups(), false);
      }
    }
    ContradictionSummary contradictions = report.contradictions();
    if (contradictions != null && !contradictions.groups().isEmpty()) {
      page.element("h2", "The same prompt, different answers");
      groups("Contradictions", contradictions.groups(), false);
    }
  }

  private void groups(String caption, List<Group> groups, boolean similarity) {
    List<List<String>> rows = new ArrayList<>();
    for (Group group : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
      List<String> row = new ArrayList<>();
      row.add(members(group));
      row.add(Figures.count(group.size()));
      if (similarity) {
        row.add(percent(group.jaccard()));
      }
      rows.add(row);
    }
    List<String> head =
        similarity
            ? List.of("where", "examples", "lowest similarity")
            : List.of("where", "examples");
    page.table(caption, head, rows, true);
    if (groups.size() > MOST_GROUPS) {
      page.element("p", "And more; the JSON report lists them.");
    }
    groups.forEach(this::difference);
  }

  private void difference(Group group) {
    Difference difference = group.difference();
    if (difference == null) {
      return;
    }
    Place first = group.members().get(0);
    Place other = group.members().get(difference.other());
    page.open("details").open("summary").text("Words that differ: ");
    page.element("code", name(first)).text(" and ").element("code", name(other));
    page.close("summary").open("div", "class", "pair");
    side(first, difference.first());
    side(other, difference.second());
    page.close("div").close("details");
  }

  private void side(Place place, List<Passage> passages) {
    page.open("div").element("p", name(place), "class", "soft").open("pre");
    for (Passage passage : passages) {
      if (passage.differs()) {
        page.element("mark", passage.text());
      } else {
        page.text(passage.text());
      }
    }
    page.close("pre").close("div");
  }

  private static String name(Place place) {
    return place.file() + ":" + place.line();
  }

  private static String members(Group group) {
    List<String> names = new ArrayList<>();
    int shown = Math.min(MOST_MEMBERS, group.members().size());
    for (Place member : group.members().subList(0, shown)) {
      names.add(name(member));
    }
    int more = group.size() - shown;
    return String.join(", ", names) + (more > 0 ? " and " + Figures.count(more) + " more" : "");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%d %%", (int) (share * 100));
  }
}
