package io.github.tuneready.report;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows about what there is: files, examples, messages, languages, secrets. */
final class DataRows {
  private static final int MOST_FILES = 4;
  private static final int MOST_LANGUAGES = 5;

  private final Report report;
  private final int room;
  private final boolean drawn;

  DataRows(Report report, int room, boolean drawn) {
    this.report = report;
    this.room = room;
    this.drawn = drawn;
  }

  Row format() {
    DatasetSummary dataset = report.dataset();
    List<String> lines = new ArrayList<>();
    lines.add(format(dataset.format()));
    int shown = Math.min(MOST_FILES, dataset.files().size());
    for (FileSummary file : dataset.files().subList(0, shown)) {
      lines.add(file(file));
    }
    if (shown < dataset.files().size()) {
      lines.add("and " + Figures.count(dataset.files().size() - shown, "file") + " more");
    }
    return new Row("format", Concern.FORM.in(report), lines);
  }

  private static String format(Format format) {
    return format == Format.UNKNOWN
        ? "none of the formats for fine-tuning"
        : format.label() + ", for " + format.method() + " tuning";
  }

  private String file(FileSummary file) {
    String split = file.split() == Split.TRAIN ? "" : " (" + file.split().label() + ")";
    String size = "  " + Figures.count(file.lines(), "line") + ", " + Figures.bytes(file.bytes());
    String invalid =
        file.invalidLines() == 0 ? "" : ", " + Figures.count(file.invalidLines()) + " with errors";
    String rest = split + size + invalid;
    return Columns.cutBefore(Inert.text(file.path()), Math.max(12, room - rest.length())) + rest;
  }

  /** What the rules say of the provider; nothing where they are silent. */
  List<Row> provider() {
    List<String> lines =
        report.results().stream()
            .filter(result -> Concern.of(result.info().id()) == Concern.PROVIDER)
            .map(result -> Inert.text(result.info().summary()))
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new Row("provider", Concern.PROVIDER.in(report), lines));
  }

  Row examples() {
    DatasetSummary dataset = report.dataset();
    SizeScale scale = new SizeScale(dataset.examples(), dataset.effectiveExamples());
    List<String> lines = new ArrayList<>();
    lines.add(counts(dataset));
    if (drawn && room >= SizeScale.LENGTH) {
      lines.addAll(scale.lines());
    }
    lines.add(scale.advice());
    return new Row("examples", Concern.SIZE.in(report), lines);
  }

  private static String counts(DatasetSummary dataset) {
    if (dataset.effectiveExamples() == dataset.examples()) {
      return Figures.count(dataset.examples()) + ", all of them valid and different (●)";
    }
    return Figures.count(dataset.examples())
        + " read (○), "
        + Figures.count(dataset.validExamples())
        + " valid, "
        + Figures.count(dataset.effectiveExamples())
        + " effective (●)";
  }

  /** Messages, languages and secrets; rows without anything to say are left out. */
  List<Row> content() {
    List<Row> rows = new ArrayList<>();
    List<String> messages = messages();
    if (!messages.isEmpty()) {
      rows.add(new Row("content", Concern.CONTENT.in(report), messages));
    }
    if (!report.languages().isEmpty()) {
      rows.add(Row.of("languages", Concern.LANGUAGES.in(report), languages()));
    }
    rows.add(secrets());
    return rows;
  }

  private List<String> messages() {
    List<String> parts = new ArrayList<>();
    for (Role role : Role.values()) {
      long count = report.dataset().messages().getOrDefault(role, 0L);
      if (count > 0) {
        parts.add(Figures.count(count) + " " + role.label());
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("messages: " + String.join(", ", parts));
    Turns turns = new Turns(report.dataset().turns());
    if (turns.most() > 1) {
      lines.add(turns.line());
    }
    return lines;
  }

  private String languages() {
    Map<String, Long> languages = report.languages();
    long all = languages.values().stream().mapToLong(Long::longValue).sum();
    List<String> parts = new ArrayList<>();
    languages.entrySet().stream()
        .limit(MOST_LANGUAGES)
        .forEach(
            one -> parts.add(language(one.getKey()) + " " + Figures.percent(one.getValue(), all)));
    int more = languages.size() - MOST_LANGUAGES;
    return String.join(", ", parts) + (more > 0 ? " and " + Figures.count(more) + " more" : "");
  }

  private static String language(String code) {
    return code.equals("und") ? "not clear" : code;
  }

  private Row secrets() {
    long found =
        report.results().stream()
            .filter(result -> Concern.of(result.info().id()) == Concern.SECRETS)
            .mapToLong(RuleResult::examples)
            .max()
            .orElse(0);
    if (found > 0) {
      String where = "in " + Figures.count(found, "example") + " at least";
      return Row.of("secrets", Concern.SECRETS.in(report), where);
    }
    boolean skipped =
        report.rulesSkipped().stream().anyMatch(id -> Concern.of(id) == Concern.SECRETS);
    return skipped
        ? Row.of("secrets", Standing.UNKNOWN, "not looked for")
        : Row.of("secrets", Standing.OK, "none found");
  }
}
