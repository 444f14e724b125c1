package io.github.tuneready.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.style.ModelFile;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleScorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer on a small world. */
class StyleTrainerTest {
  @TempDir Path folder;

  private byte[] train(String name) throws IOException {
    Path model = folder.resolve(name + ".style");
    StyleTrainer.main(
        new String[] {
          folder.toString(), model.toString(), folder.resolve(name + ".md").toString()
        });
    return Files.readAllBytes(model);
  }

  @Test
  void theSameTextsGiveTheSameModelAndItWorks() throws IOException {
    MadeUpTexts.write(folder);
    byte[] model = train("one");
    assertTrue(Files.readString(folder.resolve("one.md")).contains("| source0 (LLM) | 60 |"));
    LabelledTexts texts = LabelledTexts.read(folder);
    StyleModel again = StyleTrainer.model(texts, LeftOut.scores(texts.texts(), text -> true));
    assertArrayEquals(model, ModelFile.write(again));

    StyleModel read = ModelFile.read(model);
    assertEquals(4, read.references().size());
    StyleScorer scorer = new StyleScorer(read);
    assertTrue(score(scorer, MadeUpTexts.STIFF) > score(scorer, MadeUpTexts.LOOSE));
  }

  private static double score(StyleScorer scorer, String[] manner) {
    byte[] text = String.join(" ", manner).getBytes(UTF_8);
    scorer.assess(text, 0, text.length);
    return scorer.score();
  }

  @Test
  void aLineWithoutALabelIsNamed() throws IOException {
    Files.writeString(folder.resolve("texts.jsonl"), "{\"text\":\"a\"}\n");
    IOException e = assertThrows(IOException.class, () -> LabelledTexts.read(folder));
    assertTrue(e.toString().contains("texts.jsonl:1"), e.toString());
  }

  @Test
  void curvesArePlain() {
    double[] high = {0.9, 0.8, 0.4};
    double[] low = {0.1, 0.4, 0.3};
    assertEquals((3 + 3 + 2.5) / 9, Auroc.of(high, low), 1e-12);
    assertEquals(1, Auroc.of(new double[] {2}, new double[] {1}));
  }
}
