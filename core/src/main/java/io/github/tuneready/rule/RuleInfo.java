package io.github.tuneready.rule;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page of a rule: from this one value come its explanation, its documentation, its SARIF
 * metadata and its test. Immutable.
 *
 * @param id {@code family/what-is-wrong}, stable and never reused
 * @param severity how severe a finding is where a provider says nothing else
 * @param severities how severe it is at the providers that differ
 * @param summary what is wrong, as a clause without a full stop
 * @param why what it leads to
 * @param fix what to do
 * @param source where the rule comes from, with its date
 * @param flagged JSON lines in which the rule finds something; a line {@code --- validation} or
 *     {@code --- evaluation} opens the file of another split; repetitions are short, see {@link
 *     SampleLines}
 * @param clean JSON lines in which it finds nothing
 * @param flaggedOptions command-line options, without their dashes, that the flagged lines need
 * @param cleanOptions the same for the clean lines
 */
public record RuleInfo(
    String id,
    Severity severity,
    Map<Provider, Severity> severities,
    String summary,
    String why,
    String fix,
    String source,
    String flagged,
    String clean,
    Map<String, String> flaggedOptions,
    Map<String, String> cleanOptions) {

  /** Checks the id; the severities are copied. */
  public RuleInfo {
    requireNonNull(severity);
    severities = Map.copyOf(severities);
    flaggedOptions = Map.copyOf(flaggedOptions);
    cleanOptions = Map.copyOf(cleanOptions);
    if (!id.matches("[a-z]+/[a-z0-9-]+")) {
      throw new IllegalArgumentException("rule id '" + id + "' is not family/what-is-wrong");
    }
  }

  /** A rule whose findings are errors. */
  public static RuleInfo error(String id, String summary) {
    return of(Severity.ERROR, id, summary);
  }

  /** A rule whose findings are warnings. */
  public static RuleInfo warning(String id, String summary) {
    return of(Severity.WARNING, id, summary);
  }

  /** A rule whose findings are information. */
  public static RuleInfo info(String id, String summary) {
    return of(Severity.INFO, id, summary);
  }

  /** A rule that looks only where a provider enforces it; see {@link #at}. */
  public static RuleInfo off(String id, String summary) {
    return of(Severity.OFF, id, summary);
  }

  private static RuleInfo of(Severity severity, String id, String summary) {
    return new RuleInfo(id, severity, Map.of(), summary, "", "", "", "", "", Map.of(), Map.of());
  }

  /** This page with the severity at one provider. */
  public RuleInfo at(Provider provider, Severity at) {
    Map<Provider, Severity> more = new EnumMap<>(Provider.class);
    more.putAll(severities);
    more.put(provider, at);
    return new RuleInfo(
        id,
        severity,
        more,
        summary,
        why,
        fix,
        source,
        flagged,
        clean,
        flaggedOptions,
        cleanOptions);
  }

  /** This page with what the fault leads to. */
  public RuleInfo why(String text) {
    return with(text, fix, source, flagged, clean);
  }

  /** This page with what to do. */
  public RuleInfo fix(String text) {
    return with(why, text, source, flagged, clean);
  }

  /** This page with where the rule comes from, and the date of that. */
  public RuleInfo source(String text) {
    return with(why, fix, text, flagged, clean);
  }

  /** This page with lines in which the rule finds something. */
  public RuleInfo flagged(String lines) {
    return with(why, fix, source, lines, clean);
  }

  /** This page with lines in which the rule finds nothing. */
  public RuleInfo clean(String lines) {
    return with(why, fix, source, flagged, lines);
  }

  /** This page with an option that the flagged lines need to be flagged. */
  public RuleInfo flaggedOption(String name, String value) {
    return withOptions(with(flaggedOptions, name, value), cleanOptions);
  }

  /** This page with an option under which the clean lines are clean. */
  public RuleInfo cleanOption(String name, String value) {
    return withOptions(flaggedOptions, with(cleanOptions, name, value));
  }

  private static Map<String, String> with(Map<String, String> options, String name, String value) {
    Map<String, String> more = new TreeMap<>(options);
    more.put(name, value);
    return more;
  }

  private RuleInfo with(
      String newWhy, String newFix, String newSource, String newFlagged, String newClean) {
    return new RuleInfo(
        id,
        severity,
        severities,
        summary,
        newWhy,
        newFix,
        newSource,
        newFlagged,
        newClean,
        flaggedOptions,
        cleanOptions);
  }

  private RuleInfo withOptions(Map<String, String> forFlagged, Map<String, String> forClean) {
    return new RuleInfo(
        id, severity, severities, summary, why, fix, source, flagged, clean, forFlagged, forClean);
  }

  /** How severe a finding is at a provider. */
  public Severity severityAt(Provider provider) {
    return severities.getOrDefault(provider, severity);
  }

  /** The first half of the id. */
  public String family() {
    return id.substring(0, id.indexOf('/'));
  }
}
