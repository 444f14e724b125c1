package io.github.tuneready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReconsiderTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"text", "concise", "markdown", "html", "github", "junit", "json"})
  void everyReportSaysWhyTheDatasetIsNotToBeTunedOn(String format) throws IOException {
    Shell shell = new Shell(folder);
    String train = shell.file("train.jsonl", Chats.good(120));
    String evidence =
        shell.file(
            "evidence.yaml",
            List.of(
                "goal: format",
                "evaluation: {representative: true, held_out: true}",
                "target: {accuracy: 0.9}",
                "prompting: {iterations: [{correct: 120, of: 200}, {correct: 150, of: 200}]}"));
    shell
        .run(train, "--no-style", "--evidence", evidence, "--format", format)
        .ends(4)
        .says("Prompting is not exhausted");
  }
}
