package io.github.tuneready.report;

import io.github.tuneready.model.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads where a price stands. */
final class SavedSource {
  private static final String UNVERIFIED = " (unverified)";

  private SavedSource() {}

  /** The sources under {@code priceSources}; none in a report that has no such key. */
  static List<Source> all(SavedNode node) throws UnreadableReport {
    List<Source> sources = new ArrayList<>();
    for (String told : node.has("priceSources") ? node.texts("priceSources") : List.<String>of()) {
      sources.add(of(told));
    }
    return sources;
  }

  /** Undoes {@link Source#toString}. */
  static Source of(String told) {
    boolean verified = !told.endsWith(UNVERIFIED);
    String dated = verified ? told : told.substring(0, told.length() - UNVERIFIED.length());
    int comma = dated.lastIndexOf(", ");
    return new Source(
        comma < 0 ? dated : dated.substring(0, comma),
        comma < 0 ? "" : dated.substring(comma + 2),
        verified);
  }
}
