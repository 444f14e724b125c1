package io.github.tuneready.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a count of tokens is exact and what is an estimate.
 *
 * @param textsExact whether the model is known to cut texts as they were cut
 * @param framesExact whether the provider's answers have confirmed what is counted for the frame of
 *     each message, or there are no messages
 * @param toolExamples training examples whose definitions of tools are in the count
 * @param images images in training examples, which are not in the count
 * @param leastImageTokens what one of them may cost at least
 * @param mostImageTokens what one of them may cost at most
 */
public record CountBasis(
    boolean textsExact,
    boolean framesExact,
    long toolExamples,
    long images,
    long leastImageTokens,
    long mostImageTokens) {
  /** Of texts alone. */
  public static CountBasis ofTexts(boolean textsExact, boolean framesExact) {
    return new CountBasis(textsExact, framesExact, 0, 0, 0, 0);
  }

  /** Whether every token was counted as the provider does. */
  public boolean isExact() {
    return textsExact && framesExact && toolExamples == 0 && images == 0;
  }

  /** The same in words, for people. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!textsExact) {
      lines.add("all estimated, for the model's own encoding is not known");
    } else if (framesExact) {
      lines.add(toolExamples == 0 ? "counted exactly" : "texts exact");
    } else {
      lines.add("texts exact, frames of messages estimated");
    }
    if (toolExamples > 0) {
      lines.add("tool definitions estimated, in " + Figures.count(toolExamples, "example"));
    }
    if (images > 0) {
      lines.add(
          Figures.count(images, "image")
              + " not counted: each another "
              + Figures.count(leastImageTokens)
              + " to "
              + Figures.count(mostImageTokens)
              + " tokens");
    }
    return lines;
  }
}
