package io.github.tuneready.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The file an evidence file names is compared with the training data, and bears on the decision.
 */
class EvaluationFileTest {
  private static final String QUESTION =
      "I ordered a green lamp for the hall last Monday and it has not come yet, can you look up"
          + " where the parcel is and when it will be here";
  private static final String ANSWER =
      "The parcel left the depot in Leeds this morning and is on the van of our driver, who comes"
          + " to your street between two and four in the afternoon.";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private String evidence() throws IOException {
    List<String> lines = new ArrayList<>(List.of("goal: format", "prompting:", "  iterations:"));
    for (int correct : new int[] {120, 132, 140, 146, 150, 152, 152, 152, 150, 152, 152, 150}) {
      lines.add("    - {correct: " + correct + ", of: 200}");
    }
    lines.add("target: {accuracy: 0.95}");
    lines.add("evaluation: {file: eval.jsonl, representative: true, held_out: true}");
    return shell.file("evidence.yaml", lines);
  }

  private String train() throws IOException {
    List<String> lines = Chats.good(600);
    lines.add(Chats.chat(QUESTION + "?", ANSWER));
    return shell.file("train.jsonl", lines);
  }

  private Outcome check(List<String> evaluation) throws IOException {
    shell.file("eval.jsonl", evaluation);
    return shell.run(train(), "--no-style", "--evidence", evidence());
  }

  @Test
  void aCaseThatIsNearlyTrainedOnSpeaksAgainst() throws IOException {
    check(List.of(Chats.chat(QUESTION + ", please?", ANSWER)))
        .says("1 evaluation example much like training data")
        .says("FINE TUNE: Prompting is exhausted");
  }

  @Test
  void aCaseThatIsTrainedOnStops() throws IOException {
    check(List.of(Chats.chat(QUESTION + "?", ANSWER)))
        .says("1 evaluation example in the training data")
        .says("RECONSIDER")
        .omits("FINE TUNE:");
  }

  @Test
  void aCaseOfItsOwnIsFine() throws IOException {
    check(List.of(Chats.chat("Do you mend lamps that were bought elsewhere?", "No, sorry.")))
        .says("Is the evaluation set kept apart? yes")
        .says("FINE TUNE: Prompting is exhausted");
  }

  @Test
  void aNumberOfThePolicyTurnsTheDecision() throws IOException {
    shell.file("validate-dataset.yaml", List.of("decision: {least-iterations: 20}"));
    check(List.of(Chats.chat("Do you mend lamps that were bought elsewhere?", "No, sorry.")))
        .ends(4)
        .says("RECONSIDER")
        .says("it takes at least 20 measured iterations");
  }
}
