package io.github.tuneready;

import io.github.tuneready.example.Example;
import io.github.tuneready.json.Text;
import io.github.tuneready.statistics.ExampleStyle;
import io.github.tuneready.statistics.Features;
import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleReference;
import io.github.tuneready.style.StyleScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of which the user knows who wrote the answers, so that style is judged against texts
 * of the same kind. Not thread-safe.
 */
public final class KnownTexts implements ExampleVisitor, ExampleStyle.Visitor {
  private final long[] counts = new long[StyleModel.CLASSES];

  private KnownTexts() {}

  /**
   * How the answers of a file score.
   *
   * @param validator reads the file; its policy must assess style
   * @param llm whether language models wrote them
   * @throws IOException if it cannot be read; the message names it
   */
  public static StyleReference read(Validator validator, Path file, boolean llm)
      throws IOException {
    KnownTexts known = new KnownTexts();
    validator.visit(Dataset.train(file), known);
    List<Integer> counts = new ArrayList<>();
    for (long count : known.counts) {
      counts.add((int) Math.min(Integer.MAX_VALUE / StyleModel.CLASSES, count));
    }
    return new StyleReference(file.toString(), llm, counts);
  }

  @Override
  public void visit(String file, long line, Example example, Features features) {
    ExampleStyle style = features.style();
    if (style != null) {
      style.visit(example, this);
    }
  }

  @Override
  public void answer(int message, Text text, Assessment assessment, StyleScorer scorer) {
    if (assessment == Assessment.ASSESSED) {
      counts[scorer.model().classOf(scorer.score())]++;
    }
  }
}
