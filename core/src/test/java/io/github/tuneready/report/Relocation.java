package io.github.tuneready.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes a folder out of every file name of a report.
 *
 * @param folder the folder with its separator
 */
record Relocation(String folder) {
  Report of(Report report) {
    DuplicateSummary duplicates = report.duplicates();
    ContradictionSummary contradictions = report.contradictions();
    return new Report(
        report.verdict(),
        report.reasons().stream().map(one -> new Reason(one.rule(), text(one.text()))).toList(),
        of(report.dataset()),
        report.results().stream().map(this::of).toList(),
        report.tokens(),
        report.cost(),
        duplicates == null ? null : duplicates.withGroups(groups(duplicates.groups())),
        report.leaks().stream()
            .map(leak -> leak.withGroups(groups(leak.groups())))
            .collect(Collectors.toList()),
        contradictions == null ? null : contradictions.withGroups(groups(contradictions.groups())),
        report.style(),
        report.languages(),
        report.settings(),
        report.rulesChecked(),
        report.rulesSkipped(),
        report.decision());
  }

  private String text(String text) {
    return text.replace(folder, "");
  }

  private DatasetSummary of(DatasetSummary dataset) {
    return new DatasetSummary(
        dataset.format(),
        dataset.files().stream().map(this::of).toList(),
        dataset.examples(),
        dataset.validExamples(),
        dataset.effectiveExamples(),
        dataset.messages(),
        dataset.turns());
  }

  private FileSummary of(FileSummary file) {
    return new FileSummary(
        text(file.path()),
        file.split(),
        file.bytes(),
        file.lines(),
        file.examples(),
        file.invalidLines(),
        file.sha256());
  }

  private RuleResult of(RuleResult result) {
    return new RuleResult(
        result.info(),
        result.severity(),
        result.count(),
        result.examples(),
        result.at().stream().map(this::of).toList());
  }

  private Place of(Place place) {
    @Nullable String file = place.file();
    return new Place(
        file == null ? null : text(file),
        place.line(),
        place.byteOffset(),
        place.column(),
        place.pointer(),
        text(place.message()),
        place.excerpt());
  }

  private List<Group> groups(List<Group> groups) {
    return groups.stream()
        .map(
            group ->
                new Group(
                    group.jaccard(),
                    group.size(),
                    group.members().stream().map(this::of).toList(),
                    group.difference()))
        .toList();
  }
}
