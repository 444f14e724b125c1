package io.github.tuneready;

import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.StyleEstimate;
import io.github.tuneready.example.Position;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.report.DatasetSummary;
import io.github.tuneready.report.FileSummary;
import io.github.tuneready.report.Judgement;
import io.github.tuneready.report.Place;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.report.Settings;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Finding;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.Limit;
import io.github.tuneready.rule.Line;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.DatasetCounts;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.Statistics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges the merged whole and writes it down as a report. */
final class Conclusion {
  private final Policy policy;
  private final List<Rule> rules;
  private final int threads;

  Conclusion(Policy policy, List<Rule> rules, int threads) {
    this.policy = policy;
    this.rules = rules;
    this.threads = threads;
  }

  Report report(List<Chunk> chunks, Partial whole, Map<String, String> digests) {
    Statistics statistics = whole.statistics();
    Places places = new Places(chunks, statistics.files());
    if (policy.stages().style()) {
      StyleEstimate.prepare(policy, statistics, threads);
    }
    if (policy.stages().duplicates()) {
      statistics.nearDuplicates().find(threads);
    }
    List<RuleResult> results = results(judge(whole), statistics, places);
    Summaries summaries = new Summaries(policy, statistics, places, chunks);
    return new Report(
        Judgement.verdict(results, policy.failOn()),
        Judgement.reasons(results, policy.failOn()),
        dataset(chunks, statistics, digests),
        results,
        summaries.tokens(),
        summaries.cost(),
        summaries.duplicates(),
        summaries.leaks(),
        summaries.contradictions(),
        summaries.style(),
        summaries.languages(),
        settings(),
        rules.size(),
        skipped(),
        null);
  }

  private Findings judge(Partial whole) {
    Findings findings =
        new Findings(policy.mostPlaces(), policy.redaction(), policy.ruleSeverities(), new Line());
    findings.merge(whole.findings());
    for (Rule rule : rules) {
      if (rule instanceof DatasetRule datasetRule) {
        check(datasetRule, whole.statistics(), findings);
      }
    }
    return findings;
  }

  private static void check(DatasetRule rule, Statistics statistics, Findings findings) {
    try {
      rule.check(statistics, findings);
    } catch (RuntimeException fault) {
      throw new RuleFailure(rule.info().id(), fault);
    }
  }

  private List<RuleResult> results(Findings findings, Statistics statistics, Places places) {
    List<RuleResult> results = new ArrayList<>();
    for (Rule rule : rules) {
      String id = rule.info().id();
      if (findings.count(id) > 0) {
        List<Place> at = new ArrayList<>();
        for (Finding finding : findings.first(id)) {
          at.add(places.of(finding));
        }
        Severity severity = severity(rule, statistics, lines(findings, id));
        results.add(
            new RuleResult(rule.info(), severity, findings.count(id), findings.examples(id), at));
      }
    }
    results.sort(Comparator.comparing(RuleResult::severity));
    return List.copyOf(results);
  }

  private Severity severity(Rule rule, Statistics statistics, long lines) {
    Severity usual = policy.ruleSeverities().of(rule.info());
    Severity judged =
        rule instanceof DatasetRule datasetRule ? datasetRule.severity(usual, statistics) : usual;
    Limit limit = policy.limit(rule.info());
    return limit == null ? judged : limit.severity(judged, lines, examples(statistics));
  }

  /** How many lines the findings of a rule stand for. */
  private static long lines(Findings findings, String rule) {
    List<Finding> first = findings.first(rule);
    boolean whole = !first.isEmpty() && !first.get(0).hasLine();
    return whole ? findings.count(rule) : findings.examples(rule);
  }

  private static long examples(Statistics statistics) {
    return statistics.counts().examples(Split.TRAIN)
        + statistics.counts().examples(Split.VALIDATION)
        + statistics.counts().examples(Split.EVALUATION);
  }

  private DatasetSummary dataset(
      List<Chunk> chunks, Statistics statistics, Map<String, String> digests) {
    DatasetCounts counts = statistics.counts();
    Map<Role, Long> messages = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      messages.put(role, counts.messages(role));
    }
    return new DatasetSummary(
        counts.format(),
        files(chunks, statistics, digests),
        counts.examples(Split.TRAIN),
        counts.valid(Split.TRAIN),
        policy.stages().duplicates()
            ? statistics.nearDuplicates().examples().effective()
            : counts.valid(Split.TRAIN),
        messages,
        counts.turns().counts());
  }

  private static List<FileSummary> files(
      List<Chunk> chunks, Statistics statistics, Map<String, String> digests) {
    List<FileSummary> files = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (chunk.number() == 0) {
        FileFacts facts = statistics.files().facts(Position.of(chunk.split(), chunk.file(), 0, 0));
        files.add(
            new FileSummary(
                chunk.path(),
                chunk.split(),
                facts.bytes(),
                facts.lines(),
                facts.examples(),
                facts.invalidLines(),
                digests.get(chunk.path())));
      }
    }
    return List.copyOf(files);
  }

  private Settings settings() {
    return new Settings(
        policy.model(), policy.provider(), policy.goal(), policy.asOf(), policy.failOn());
  }

  private List<String> skipped() {
    return Catalogue.all(policy).stream()
        .map(Rule::info)
        .filter(info -> !policy.selection().includes(info))
        .map(info -> info.id())
        .toList();
  }
}
