package io.github.tuneready.report;

import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Excerpt;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Histogram;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reports made by hand, so that writers are tested without the rules of the day. */
final class Reports {
  private static final Difference DIFFERENCE =
      new Difference(
          1,
          List.of(new Passage("Open until ", false), new Passage("six", true)),
          List.of(
              new Passage("Open until ", false),
              new Passage("<script>alert('seven')</script>", true)));

  static final RuleInfo ROLE =
      RuleInfo.error("conversation/unknown-role", "the role is none that the platform knows")
          .why("The platform rejects the file.")
          .fix("Use system, user, assistant or tool.")
          .source("OpenAI guide, 2026-08");
  static final RuleInfo EMPTY =
      RuleInfo.warning("content/empty-answer", "the assistant's answer is empty")
          .why("The model learns to say nothing.")
          .fix("Write the answer, or leave the example out.");

  private Reports() {}

  /** A clean dataset of 1,200 examples with a validation file. */
  static Report ready() {
    return of(Verdict.READY, List.of());
  }

  /** A dataset in which these rules found something. */
  static Report of(RuleResult... results) {
    return of(Verdict.NOT_READY, List.of(results));
  }

  static Report of(Verdict verdict, List<RuleResult> results) {
    return of(verdict, results, "train.jsonl");
  }

  static Report of(Verdict verdict, List<RuleResult> results, String path) {
    List<Reason> reasons = new ArrayList<>();
    if (verdict != Verdict.READY) {
      for (RuleResult result : results) {
        reasons.add(new Reason(result.info().id(), result.info().summary()));
      }
    }
    return new Report(
        verdict,
        reasons,
        dataset(path),
        results,
        tokens(),
        cost(),
        new DuplicateSummary(
            2,
            3,
            0,
            0,
            0.5,
            3,
            1,
            0,
            List.of(new Group(1, 4, List.of(line(path, 1), line(path, 9)), DIFFERENCE))),
        List.of(new LeakSummary(Split.VALIDATION, 0, 0, 0, 0, List.of())),
        new ContradictionSummary(0, 0, 0, List.of()),
        style(),
        languages(),
        settings(),
        40,
        List.of("content/email"),
        null);
  }

  private static StyleSummary style() {
    return new StyleSummary(
        1_300,
        1_060,
        6,
        Map.of("too short", 234L),
        new StyleSummary.Estimate(0.62, 0.48, 0.74, 0.9, null),
        310,
        List.of("sentences of nearly equal length", "few contractions"),
        List.of(120L, 60L, 50L, 40L, 60L, 70L, 90L, 120L, 150L, 300L));
  }

  private static DatasetSummary dataset(String path) {
    Map<Role, Long> messages =
        Map.of(Role.SYSTEM, 1_200L, Role.USER, 1_300L, Role.ASSISTANT, 1_300L);
    return new DatasetSummary(
        Format.CHAT,
        List.of(
            new FileSummary(path, Split.TRAIN, 1_234_567, 1_201, 1_200, 0, "ab".repeat(32)),
            new FileSummary("valid.jsonl", Split.VALIDATION, 12_345, 100, 100, 0, null)),
        1_200,
        1_200,
        1_197,
        messages,
        new TreeMap<>(Map.of(1L, 1_100L, 2L, 100L)));
  }

  private static TokenSummary tokens() {
    Histogram perExample = new Histogram();
    for (int i = 1; i <= 1_200; i++) {
      perExample.add(i);
    }
    return new TokenSummary(
        "o200k_base",
        CountBasis.ofTexts(true, false),
        720_600,
        240_000,
        30_000,
        720_600,
        OptionalLong.of(65_536),
        0,
        0,
        perExample);
  }

  private static CostSummary cost() {
    Epochs epochs = Epochs.automatic(1_200);
    return new CostSummary(
        "gpt-4.1-mini",
        "openai",
        epochs,
        PriceTable.standard()
            .find("openai", "gpt-4.1-mini")
            .flatMap(price -> TrainingCost.of(BillableTokens.of(720_600), epochs, price)),
        "2026-10");
  }

  private static Map<String, Long> languages() {
    Map<String, Long> languages = new LinkedHashMap<>();
    languages.put("en", 960L);
    languages.put("de", 39L);
    languages.put("ja", 1L);
    return languages;
  }

  private static Settings settings() {
    return new Settings(
        "gpt-4.1-mini", Provider.OPENAI, Goal.FORMAT, LocalDate.of(2026, 11, 23), Severity.ERROR);
  }

  /** What a rule found at these places, and nowhere else. */
  static RuleResult result(RuleInfo info, Place... at) {
    return new RuleResult(info, info.severity(), at.length, at.length, List.of(at));
  }

  /** A place with an excerpt, the fault at its middle. */
  static Place place(String file, long line, String pointer, String message, String text) {
    Excerpt excerpt = new Excerpt(text, text.length() / 2, true, true);
    return new Place(file, line, 100 * line, 38, pointer, message, excerpt);
  }

  static Place line(String file, long line) {
    return new Place(file, line, -1, 0, null, "", null);
  }

  /** A place that is the dataset as a whole. */
  static Place whole(String message) {
    return new Place(null, 0, -1, 0, null, message, null);
  }

  /** A text of this report in the middle of every place where data can stand. */
  static Report with(String data) {
    RuleInfo role = RuleInfo.error("conversation/unknown-role", "the role is unknown");
    return of(
        Verdict.NOT_READY,
        List.of(
            result(
                role,
                place(data, 7, "/" + data, "the role '" + data + "'", data + data),
                whole(data),
                new Place(data, 8, -1, 0, data, data, null))),
        data);
  }

  static String written(ReportWriter writer, Report report) {
    StringBuilder out = new StringBuilder();
    try {
      writer.write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
