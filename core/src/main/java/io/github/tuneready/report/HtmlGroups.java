package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Groups of examples that are alike, as a page shows them.
 *
 * @param caption what they are
 * @param all all groups that the report has
 * @param similarity whether it is told how similar they are
 */
record HtmlGroups(String caption, List<Group> all, boolean similarity) {
  private static final int MOST_GROUPS = 50;
  private static final int MOST_MEMBERS = 8;

  static HtmlGroups similar(String caption, List<Group> groups) {
    return new HtmlGroups(caption, groups, true);
  }

  static HtmlGroups equal(String caption, List<Group> groups) {
    return new HtmlGroups(caption, groups, false);
  }

  HtmlTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Group group : all.subList(0, Math.min(MOST_GROUPS, all.size()))) {
      String members = members(group);
      String size = Figures.count(group.size());
      rows.add(
          similarity ? List.of(members, size, percent(group.jaccard())) : List.of(members, size));
    }
    List<String> head =
        similarity
            ? List.of("where", "examples", "lowest similarity")
            : List.of("where", "examples");
    return new HtmlTable(caption, head, rows, true);
  }

  /** Whether there are more groups than the table has. */
  boolean more() {
    return all.size() > MOST_GROUPS;
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

  static String name(Place place) {
    return place.file() + ":" + place.line();
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%d %%", (int) (share * 100));
  }
}
