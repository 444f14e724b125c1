package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKeySet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The keys beside the conversation in reinforcement rows, which graders read. The first {@value
 * #MOST_NAMES} names by the alphabet are kept: of them every count is exact however rows are
 * merged.
 */
public final class ReferenceStatistics implements Accumulator<ReferenceStatistics> {
  private static final long serialVersionUID = 1;

  static final int MOST_NAMES = 64;

  private static final JsonKeySet RESERVED =
      JsonKeySet.of("messages", "tools", "functions", "parallel_tool_calls");

  private final TreeMap<String, Long> names = new TreeMap<>();
  private long rows;
  private long rowsWithReference;

  ReferenceStatistics() {}

  /** Whether a member of the line's object belongs to the format and is no reference. */
  public static boolean isReserved(JsonDocument json, int member) {
    return RESERVED.indexOf(json, member) >= 0;
  }

  @Override
  public void accept(Example example, Features features) {
    if (example.format() != Format.REINFORCEMENT || !example.split().isUploaded()) {
      return;
    }
    rows++;
    JsonDocument json = example.json();
    boolean any = false;
    for (int member = json.first(JsonDocument.ROOT);
        member != JsonDocument.NONE;
        member = json.next(member)) {
      if (!isReserved(json, member)) {
        any = true;
        add(json.key(member), 1);
      }
    }
    rowsWithReference += any ? 1 : 0;
  }

  private void add(String name, long count) {
    names.merge(name, count, Long::sum);
    if (names.size() > MOST_NAMES) {
      names.pollLastEntry();
    }
  }

  @Override
  public void merge(ReferenceStatistics other) {
    for (Map.Entry<String, Long> entry : other.names.entrySet()) {
      add(entry.getKey(), entry.getValue());
    }
    rows += other.rows;
    rowsWithReference += other.rowsWithReference;
  }

  /** Reinforcement rows of the training and validation splits. */
  public long rows() {
    return rows;
  }

  /** Rows with at least one key beside the conversation. */
  public long rowsWithReference() {
    return rowsWithReference;
  }

  /** How many rows have each key. */
  public SortedMap<String, Long> names() {
    return new TreeMap<>(names);
  }
}
