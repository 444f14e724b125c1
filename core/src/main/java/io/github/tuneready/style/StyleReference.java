package io.github.tuneready.style;

import java.util.List;

/**
 * How the texts of one known source score, by a model that saw nothing of that source.
 *
 * @param name the source
 * @param llm whether language models wrote it
 * @param counts its texts by class of score, {@link StyleModel#CLASSES} of them
 */
public record StyleReference(String name, boolean llm, List<Integer> counts) {
  /** Copies the counts. */
  public StyleReference {
    counts = List.copyOf(counts);
    if (counts.size() != StyleModel.CLASSES) {
      throw new IllegalArgumentException(name + ": " + counts.size() + " classes");
    }
  }

  /** How many texts there are. */
  public int texts() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
