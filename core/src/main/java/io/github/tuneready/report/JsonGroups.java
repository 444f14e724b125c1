package io.github.tuneready.report;

import io.github.tuneready.example.Split;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what comparing examples has shown: duplicates, leakage, contradictions. */
final class JsonGroups {
  private final JsonOutput json;

  JsonGroups(JsonOutput json) {
    this.json = json;
  }

  void write(Report report) throws IOException {
    duplicates(report.duplicates());
    json.object("leakage");
    leakage("validation", JsonReport.leak(report, Split.VALIDATION));
    leakage("evaluation", JsonReport.leak(report, Split.EVALUATION));
    leakage("against", JsonReport.leak(report, Split.AGAINST));
    json.endObject();
    contradictions(report.contradictions());
  }

  private void duplicates(@Nullable DuplicateSummary duplicates) throws IOException {
    if (duplicates == null) {
      json.nothing("duplicates");
      return;
    }
    json.object("duplicates")
        .number("exactGroups", duplicates.exactGroups())
        .number("exactExtra", duplicates.exactExtra())
        .number("nearGroups", duplicates.nearGroups())
        .number("nearExtra", duplicates.nearExtra())
        .fraction("threshold", duplicates.threshold())
        .number("shingle", duplicates.shingle())
        .number("comparedOneOf", duplicates.oneOf())
        .number("bounded", duplicates.bounded());
    groups(duplicates.groups());
    json.endObject();
  }

  private void leakage(String into, @Nullable LeakSummary leak) throws IOException {
    json.object(into)
        .flag("checked", leak != null)
        .number("exact", leak == null ? 0 : leak.exact())
        .number("near", leak == null ? 0 : leak.near())
        .number("prompts", leak == null ? 0 : leak.prompts())
        .number("nearPrompts", leak == null ? 0 : leak.nearPrompts());
    groups(leak == null ? List.of() : leak.groups());
    json.endObject();
  }

  private void contradictions(@Nullable ContradictionSummary contradictions) throws IOException {
    if (contradictions == null) {
      json.nothing("contradictions");
      return;
    }
    json.object("contradictions")
        .number("prompts", contradictions.prompts())
        .number("examples", contradictions.examples())
        .number("near", contradictions.near());
    groups(contradictions.groups());
    json.endObject();
  }

  private void groups(List<Group> groups) throws IOException {
    json.array("groups");
    for (Group group : groups) {
      json.object().fraction("jaccard", group.jaccard()).number("size", group.size());
      json.array("members");
      for (Place member : group.members()) {
        json.object().text("file", member.file()).number("line", member.line()).endObject();
      }
      json.endArray();
      difference(group.difference());
      json.endObject();
    }
    json.endArray();
  }

  private void difference(@Nullable Difference difference) throws IOException {
    if (difference == null) {
      json.nothing("difference");
      return;
    }
    json.object("difference").number("other", difference.other());
    passages("first", difference.first());
    passages("second", difference.second());
    json.endObject();
  }

  private void passages(String name, List<Passage> passages) throws IOException {
    json.array(name);
    for (Passage passage : passages) {
      json.object().text("text", passage.text()).flag("differs", passage.differs()).endObject();
    }
    json.endArray();
  }
}
