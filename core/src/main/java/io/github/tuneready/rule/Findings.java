package io.github.tuneready.rule;

import io.github.tuneready.example.Example;
import io.github.tuneready.json.JsonDocument;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules found: for each rule the exact count and the first few places by position, so that
 * ten million bad lines neither fill memory nor hide another rule. Merging is associative and
 * commutative. Not thread-safe: one for each chunk.
 */
public final class Findings implements Serializable {
  private static final long serialVersionUID = 1;

  private final int mostPlaces;
  private final Redaction redaction;
  private final transient Severities severities;
  private final transient Line line;
  private final TreeMap<String, RuleFindings> byRule = new TreeMap<>();
  private transient boolean errorInExample;

  /**
   * Findings of one chunk.
   *
   * @param mostPlaces places kept for each rule
   * @param redaction what may be quoted
   * @param severities how severe each rule is
   * @param line the line that is being checked
   */
  public Findings(int mostPlaces, Redaction redaction, Severities severities, Line line) {
    this.mostPlaces = mostPlaces;
    this.redaction = redaction;
    this.severities = severities;
    this.line = line;
  }

  /** Adds a finding about a line as a whole. */
  public void add(Rule rule, long position, String message) {
    add(rule, position, 0, "", message);
  }

  /** Adds a finding about a value of the example that is being checked. */
  public void add(Rule rule, Example example, int node, String message) {
    int offset = node == JsonDocument.NONE ? 0 : example.json().offset(node);
    add(rule, example, node, offset, message);
  }

  /** Adds a finding about a value, at an offset in bytes from the start of its line. */
  public void add(Rule rule, Example example, int node, int offset, String message) {
    RuleFindings found = count(rule, example.position(), 1);
    if (found != null) {
      String pointer = node == JsonDocument.NONE ? null : example.json().pointer(node);
      found.keep(finding(example.position(), offset, pointer, message));
    }
  }

  private void add(Rule rule, long position, int offset, String pointer, String message) {
    RuleFindings found = count(rule, position, 1);
    if (found != null) {
      found.keep(finding(position, offset, pointer, message));
    }
  }

  /**
   * Adds a finding about a line that has to do with another one. A dataset rule calls this in the
   * order of the positions.
   *
   * @param related the other line; its file and number are put at the end of the message
   */
  public void addRelated(Rule rule, long position, long related, String message) {
    RuleFindings found = count(rule, position, 1);
    if (found != null) {
      found.keep(new Finding(position, -1, 0, null, redaction.apply(message), null, related));
    }
  }

  /** Adds a finding about the dataset as a whole that stands for a number of examples. */
  public void addWhole(Rule rule, long times, String message) {
    addWhole(rule, times, message, Finding.NONE);
  }

  /** The same with a line whose file and number are put at the end of the message. */
  public void addWhole(Rule rule, long times, String message, long related) {
    RuleFindings found = count(rule, Finding.WHOLE, times);
    if (found != null) {
      String told = redaction.apply(message);
      found.keep(new Finding(Finding.WHOLE, -1, 0, null, told, null, related));
    }
  }

  private @Nullable RuleFindings count(Rule rule, long position, long times) {
    Severity severity = severities.of(rule.info());
    if (severity == Severity.OFF) {
      return null;
    }
    errorInExample |= severity == Severity.ERROR;
    RuleFindings found =
        byRule.computeIfAbsent(rule.info().id(), id -> new RuleFindings(mostPlaces));
    return found.count(position, times) ? found : null;
  }

  private Finding finding(long position, int offset, @Nullable String pointer, String message) {
    String told = redaction.apply(message);
    if (position != line.position()) {
      return new Finding(position, -1, 0, null, told, null, Finding.NONE);
    }
    Excerpt excerpt = redaction == Redaction.ALL ? null : line.excerpt(offset, redaction);
    return new Finding(
        position,
        line.byteOffset(offset),
        line.column(offset),
        pointer,
        told,
        excerpt,
        Finding.NONE);
  }

  /** Opens the next example: {@link #errorInExample} is false again. */
  public void nextExample() {
    errorInExample = false;
  }

  /** Whether a rule found an error in the example that is being checked. */
  public boolean errorInExample() {
    return errorInExample;
  }

  /** Adds what another chunk found. */
  public void merge(Findings other) {
    for (Map.Entry<String, RuleFindings> entry : other.byRule.entrySet()) {
      byRule
          .computeIfAbsent(entry.getKey(), id -> new RuleFindings(mostPlaces))
          .merge(entry.getValue());
    }
  }

  /** How often a rule found something. */
  public long count(String ruleId) {
    RuleFindings found = byRule.get(ruleId);
    return found == null ? 0 : found.count();
  }

  /** How often the rules found something in all. */
  public long total() {
    return byRule.values().stream().mapToLong(RuleFindings::count).sum();
  }

  /** On how many lines a rule found something. */
  public long examples(String ruleId) {
    RuleFindings found = byRule.get(ruleId);
    return found == null ? 0 : found.examples();
  }

  /** The first places of a rule, by position. */
  public List<Finding> first(String ruleId) {
    RuleFindings found = byRule.get(ruleId);
    return found == null ? List.of() : found.first();
  }
}
