package io.github.tuneready.catalogue;

import io.github.tuneready.document.DocumentException;
import io.github.tuneready.rule.Limit;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A policy that a team keeps in a file beside its data: YAML, or JSON where the name ends so. Every
 * key may be left out; {@link PolicyKeys} lists them. Immutable.
 */
public final class PolicyFile {
  /** The name by which the command finds it. */
  public static final String NAME = "validate-dataset.yaml";

  private final Path path;
  private final Policy base;
  private final List<RuleSetting> settings;
  private final Set<String> keys;

  PolicyFile(Path path, Policy base, List<RuleSetting> settings, Set<String> keys) {
    this.path = path;
    this.base = base;
    this.settings = List.copyOf(settings);
    this.keys = new TreeSet<>(keys);
  }

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read; the message names it
   * @throws DocumentException if it is no policy: an unknown key, a value out of range
   */
  public static PolicyFile read(Path path) throws IOException {
    return new PolicyReader(path).read();
  }

  /** Where it was read. */
  public Path path() {
    return path;
  }

  /** The keys that it gives a value, such as {@code size.useful}. */
  public Set<String> keys() {
    return Set.copyOf(keys);
  }

  /** The policy on the day that it names itself, or on that of the built-in tables. */
  public Policy policy() {
    return policy(base.asOf());
  }

  /** The policy on a day: what it says of rules holds until its own last day. */
  public Policy policy(LocalDate day) {
    Map<String, Severity> severities = new LinkedHashMap<>();
    Map<String, Limit> limits = new LinkedHashMap<>();
    for (RuleSetting setting : settings) {
      if (setting.holdsOn(day)) {
        setting.severity().ifPresent(severity -> severities.put(setting.rule(), severity));
        setting.limit().ifPresent(limit -> limits.put(setting.rule(), limit));
      }
    }
    return base.withAsOf(day).withSeverities(severities).withLimits(limits);
  }

  /** What it says of rules that no longer holds on a day. */
  public List<RuleSetting> ended(LocalDate day) {
    return settings.stream().filter(setting -> !setting.holdsOn(day)).toList();
  }
}
