package io.github.tuneready.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.report.DecisionWriter;
import io.github.tuneready.report.MarkdownDecision;
import io.github.tuneready.report.TextDecision;
import io.github.tuneready.report.TextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a team reads, word for word, for every case. {@code -Dtuneready.update=true} writes them.
 */
class DecisionTextTest {
  private static final Path CASES =
      Path.of("src/test/resources/io/github/tuneready/decision/golden");
  private static final Path TEXTS = CASES.resolveSibling("golden-text");
  private static final List<String> STORIES =
      List.of(
          "medical-coding",
          "ten-million-calls",
          "ten-thousand-examples",
          "support-bot-changing-weekly");

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .map(file -> String.valueOf(file.getFileName()).replace(".yaml", ""))
          .sorted()
          .toList();
    }
  }

  private static void compare(String name, DecisionWriter writer, String ending)
      throws IOException {
    StringBuilder out = new StringBuilder();
    writer.write(Decision.of(Evidence.read(CASES.resolve(name + ".yaml"))), out);
    Path golden = TEXTS.resolve(name + ending);
    if (Boolean.getBoolean("tuneready.update")) {
      Files.createDirectories(TEXTS);
      Files.writeString(golden, out, UTF_8);
    }
    assertEquals(Files.readString(golden, UTF_8), out.toString());
  }

  @TestFactory
  List<DynamicTest> everyCaseReadsSo() throws IOException {
    assertTrue(names().containsAll(STORIES));
    TextDecision text = new TextDecision(new TextOptions(80, false, 3, false));
    List<DynamicTest> tests = new ArrayList<>();
    for (String name : names()) {
      tests.add(DynamicTest.dynamicTest(name, () -> compare(name, text, ".txt")));
    }
    for (String story : STORIES) {
      tests.add(
          DynamicTest.dynamicTest(
              story + " as Markdown", () -> compare(story, new MarkdownDecision(), ".md")));
    }
    return tests;
  }
}
