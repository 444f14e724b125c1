package io.github.tuneready.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.grammar.GrammarModel;
import io.github.tuneready.grammar.GrammarReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer of the second opinion on a small world. */
class GrammarTrainerTest {
  @TempDir Path folder;

  @Test
  void theSameTextsGiveTheSameModelAndItWorks() throws IOException {
    MadeUpTexts.write(folder);
    Path file = folder.resolve("one.grammar");
    Path figures = folder.resolve("one.md");
    GrammarTrainer.main(new String[] {folder.toString(), file.toString(), figures.toString()});
    assertTrue(Files.readString(figures).contains("| source0 (LLM) | 60 |"));
    LabelledTexts texts = LabelledTexts.read(folder);
    GrammarRows rows = GrammarRows.of(texts.texts());
    GrammarModel again =
        GrammarTrainer.model(texts.digest(), rows, new Scored(rows.leftOut(text -> true)));
    assertArrayEquals(Files.readAllBytes(file), again.write());
    GrammarModel model = GrammarModel.read(Files.readAllBytes(file));
    assertTrue(score(model, MadeUpTexts.STIFF) > score(model, MadeUpTexts.LOOSE));
  }

  private static double score(GrammarModel model, String[] manner) {
    byte[] text = String.join(" ", manner).getBytes(UTF_8);
    return model.score(new GrammarReader().read(text).sequences());
  }
}
