package io.github.tuneready;

import io.github.tuneready.rule.Findings;
import io.github.tuneready.statistics.Statistics;
import java.io.Serializable;

/**
 * What checking some chunks of a dataset gave. Merging is associative and commutative, so chunks
 * may be checked by threads or by the machines of a cluster in any order. Not thread-safe.
 */
public final class Partial implements Serializable {
  private static final long serialVersionUID = 1;

  private final Findings findings;
  private final Statistics statistics;

  Partial(Findings findings, Statistics statistics) {
    this.findings = findings;
    this.statistics = statistics;
  }

  /** Takes in another partial, and returns this one. */
  public Partial merge(Partial other) {
    findings.merge(other.findings);
    statistics.merge(other.statistics);
    return this;
  }

  Findings findings() {
    return findings;
  }

  Statistics statistics() {
    return statistics;
  }
}
