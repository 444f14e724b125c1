package io.github.tuneready.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.style.NeutralWords;
import io.github.tuneready.style.StyleGrams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trials on a small world. */
class StyleTrialsTest {
  @TempDir Path folder;

  @Test
  void everyTrialHasItsRow() throws IOException {
    MadeUpTexts.write(folder);
    Path table = folder.resolve("trials.md");
    StyleTrials.main(new String[] {folder.toString(), table.toString()});
    List<String> rows = Files.readAllLines(table);
    assertEquals(17, rows.size(), String.join("\n", rows));
    assertTrue(rows.get(4).startsWith("| the score, as shipped |  | "), rows.get(4));
  }

  /** So that the first rows of the table are those of the model. */
  @Test
  void partsScoreAsTheyDoInTheModel() throws IOException {
    MadeUpTexts.write(folder);
    List<LabelledText> texts = LabelledTexts.read(folder).texts();
    NeutralWords neutral = FittedStyle.neutral(texts);
    TrialPart sequences =
        new TrialPart.Sequences(
            all -> Rows.of(all, neutral),
            StyleGrams.SIZE,
            SourceWeights.ASSISTANTS,
            GramRegression.BETWEEN_SOURCES);
    TrialPart counters =
        new TrialPart.Counters(
            StyleTrials::counted, (of, c) -> new int[c[0].length], SourceWeights.ASSISTANTS);
    Rows rows = Rows.of(texts, neutral);
    FittedStyle model = FittedStyle.fit(Rows.withCrops(texts, neutral));
    double[] sequence = sequences.scores(texts, texts);
    double[] counter = counters.scores(texts, texts);
    double[] expected = new double[rows.size()];
    double[] found = new double[rows.size()];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = model.score(rows, i);
      found[i] = (2 * sequence[i] + counter[i]) / 3;
    }
    assertArrayEquals(expected, found, 1e-9);
  }

  @Test
  void countersCanBeBoundToOneWay() {
    float[][] rows = new float[40][1];
    boolean[] label = new boolean[40];
    double[] weight = new double[40];
    for (int i = 0; i < 40; i++) {
      rows[i][0] = i;
      label[i] = i >= 20;
      weight[i] = 1 / 40.0;
    }
    Boosting.Settings settings = new Boosting.Settings(5, 1, 0.5, 0.001, 0.001);
    var rising = Boosting.fit(settings, rows, label, weight, new int[] {1});
    var falling = Boosting.fit(settings, rows, label, weight, new int[] {-1});
    assertTrue(rising.sum(rows[39]) > rising.sum(rows[0]));
    assertEquals(falling.sum(rows[0]), falling.sum(rows[39]));
  }
}
