package io.github.tuneready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgainstTest {
  private static final String QUESTION =
      "Which of the lifts in the north wing stops at the roof garden on %s?";

  @TempDir Path folder;
  private Shell shell;
  private String train;

  @BeforeEach
  void writeTraining() throws IOException {
    shell = new Shell(folder);
    List<String> lines = new ArrayList<>(Chats.good(60));
    lines.add(Chats.chat(QUESTION.formatted("Sundays"), "The second one, from nine to five."));
    lines.add(Chats.chat("Who waters the roof garden of the wing?", "The caretaker does, daily."));
    train = shell.file("train.jsonl", lines);
  }

  private String[] against(String file) {
    return new String[] {
      train, "--against", file, "--no-style", "-f", "json", "--fail-on", "never"
    };
  }

  @Test
  void whatAnEarlierDatasetHoldsIsFoundExactlyAndNearly() throws IOException {
    String earlier =
        shell.file(
            "earlier.jsonl",
            List.of(
                Chats.chat("Who waters the roof garden of the wing?", "The caretaker does, daily."),
                Chats.chat(QUESTION.formatted("holidays"), "The second one, from nine to five."),
                Chats.chat("How old is the oak in the yard?", "It was planted in 1911.")));
    shell
        .run(against(earlier))
        .ends(0)
        .says("leakage/example-in-against")
        .says("leakage/near-example-in-against");
    shell
        .run(train, "--against", earlier, "--no-style")
        .says("1 example of the files compared with")
        .says("Remove it from training");
  }

  @Test
  void theFormOfABenchmarkIsNotJudged() throws IOException {
    String benchmark = shell.file("bench.json", List.of("{\"task\": \"x\"}", "no JSON at all"));
    Outcome outcome = shell.run(against(benchmark)).ends(0).says("\"split\": \"against\"");
    outcome.says("\"verdict\": \"READY\"");
  }

  @Test
  void aMissingFileIsToldLikeAnyOther() throws IOException {
    shell.run(train, "--against", "nowhere.jsonl").ends(3).complains("nowhere.jsonl");
  }
}
