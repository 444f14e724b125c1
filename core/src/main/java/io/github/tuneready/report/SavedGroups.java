package io.github.tuneready.report;

import io.github.tuneready.example.Split;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what comparing examples has shown. */
final class SavedGroups {
  private static final List<Split> INTO =
      List.of(Split.VALIDATION, Split.EVALUATION, Split.AGAINST);

  private final SavedNode json;

  SavedGroups(SavedNode json) {
    this.json = json;
  }

  @Nullable DuplicateSummary duplicates() throws UnreadableReport {
    SavedNode duplicates = json.nodeOrNull("duplicates");
    if (duplicates == null) {
      return null;
    }
    return new DuplicateSummary(
        duplicates.count("exactGroups"),
        duplicates.count("exactExtra"),
        duplicates.count("nearGroups"),
        duplicates.count("nearExtra"),
        duplicates.fraction("threshold"),
        duplicates.small("shingle"),
        duplicates.count("comparedOneOf"),
        duplicates.count("bounded"),
        groups(duplicates));
  }

  List<LeakSummary> leaks() throws UnreadableReport {
    List<LeakSummary> leaks = new ArrayList<>();
    SavedNode leakage = json.node("leakage");
    for (Split into : INTO) {
      SavedNode leak = leakage.nodeOrNull(into.label());
      if (leak != null && leak.flag("checked")) {
        leaks.add(
            new LeakSummary(
                into,
                leak.count("exact"),
                leak.count("near"),
                leak.count("prompts"),
                leak.count("nearPrompts"),
                groups(leak)));
      }
    }
    return List.copyOf(leaks);
  }

  @Nullable ContradictionSummary contradictions() throws UnreadableReport {
    SavedNode contradictions = json.nodeOrNull("contradictions");
    if (contradictions == null) {
      return null;
    }
    return new ContradictionSummary(
        contradictions.count("prompts"),
        contradictions.count("examples"),
        contradictions.count("near"),
        groups(contradictions));
  }

  private static List<Group> groups(SavedNode of) throws UnreadableReport {
    List<Group> groups = new ArrayList<>();
    for (SavedNode group : of.nodes("groups")) {
      List<Place> members = new ArrayList<>();
      for (SavedNode member : group.nodes("members")) {
        members.add(new Place(member.text("file"), member.count("line"), -1, 0, null, "", null));
      }
      groups.add(
          new Group(
              group.fraction("jaccard"),
              group.small("size"),
              List.copyOf(members),
              difference(group.nodeOrNull("difference"), members.size())));
    }
    return List.copyOf(groups);
  }

  private static @Nullable Difference difference(@Nullable SavedNode difference, int members)
      throws UnreadableReport {
    if (difference == null) {
      return null;
    }
    int other = difference.small("other");
    if (other < 1 || other >= members) {
      throw difference.fault("other", "is no member of its group");
    }
    return new Difference(
        other, passages(difference.nodes("first")), passages(difference.nodes("second")));
  }

  private static List<Passage> passages(List<SavedNode> nodes) throws UnreadableReport {
    List<Passage> passages = new ArrayList<>();
    for (SavedNode passage : nodes) {
      passages.add(new Passage(passage.text("text"), passage.flag("differs")));
    }
    return List.copyOf(passages);
  }
}
