package io.github.tuneready.clean;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a cleaned copy came to: {@code lines = kept + changed + dropped}.
 *
 * @param lines lines read, blank ones too
 * @param kept rows that are in the copy byte for byte
 * @param changed rows that are in it written otherwise
 * @param dropped lines that are not in it
 * @param fixes how many lines each fix touched; line ends are counted too
 */
public record CleanResult(long lines, long kept, long changed, long dropped, Map<Fix, Long> fixes) {
  /** Copies the map. */
  public CleanResult {
    fixes = fixes.isEmpty() ? Map.of() : new EnumMap<>(fixes);
  }

  /** How many rows the copy has. */
  public long rows() {
    return kept + changed;
  }

  /** Whether the copy differs from the input in anything. */
  public boolean changes() {
    return !fixes.isEmpty();
  }
}
