package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb that scores answers, and the options about style. */
class StyleTest {
  private static final String LONG =
      "Additionally, it is important to ensure that each of the steps is taken in the right order."
          + " By keeping a clear record, you can avoid mistakes and improve the overall result."
          + " Furthermore, regular breaks can help you to maintain your focus and your well-being.";

  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder);
  }

  private static String chat(String answer) {
    return "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},"
        + "{\"role\":\"assistant\",\"content\":\""
        + answer
        + "\"}]}";
  }

  private List<JsonNode> lines(Outcome outcome) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : outcome.out().lines().toList()) {
      nodes.add(new ObjectMapper().readTree(line));
    }
    return nodes;
  }

  @Test
  void eachMessageOfTheAssistantIsALine() throws IOException {
    String file =
        shell.file(
            "train.jsonl",
            List.of(
                chat(LONG),
                chat("Yes."),
                "{\"messages\":[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\","
                    + "\"content\":\"Hello.\",\"weight\":0},{\"role\":\"user\",\"content\":\"So?\"},"
                    + "{\"role\":\"assistant\",\"content\":\"So.\"}]}"));
    List<JsonNode> lines = lines(shell.run("style", file).ends(0));
    assertEquals(4, lines.size());
    JsonNode first = lines.get(0);
    List<String> keys = new ArrayList<>();
    first.fieldNames().forEachRemaining(keys::add);
    assertEquals(
        List.of("file", "line", "message", "words", "assessed", "score", "probability", "evidence"),
        keys);
    assertEquals(file, first.get("file").asText());
    assertEquals(1, first.get("message").asInt());
    assertTrue(first.get("assessed").isBoolean() && first.get("assessed").asBoolean());
    assertTrue(first.get("probability").asDouble() > 0.5);
    assertTrue(first.get("evidence").size() > 0);
    assertEquals("too short", lines.get(1).get("assessed").asText());
    assertTrue(lines.get(1).get("score").isNull());
    assertEquals(3, lines.get(3).get("message").asInt());
  }

  @Test
  void unreadableLinesAreToldOf() throws IOException {
    String file = shell.file("train.jsonl", List.of(chat(LONG), "{"));
    shell.run("style", file).ends(1).complains("1 of 2 examples cannot be read");
    shell.run("style").ends(2);
    shell.run("style", shell.path("none.jsonl")).ends(3);
  }

  @Test
  void knownTextsMustBeThere() throws IOException {
    String file = shell.file("train.jsonl", List.of(chat(LONG)));
    String brief = shell.file("brief.jsonl", List.of(chat("Yes.")));
    shell.run(file, "--known-human", shell.path("none.jsonl")).ends(3);
    shell.run(file, "--known-human", brief).ends(2).complains("no English answer");
    shell.run(file, "--known-human", file, "--no-style").ends(2).complains("--no-style");
  }

  @Test
  void styleCanBeLeftOut() throws IOException {
    String file = shell.file("train.jsonl", List.of(chat(LONG)));
    assertTrue(style(file).isObject());
    assertTrue(style(file, "--no-style").isNull());
  }

  private JsonNode style(String file, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of(file, "-f", "json"));
    words.addAll(List.of(more));
    String json = shell.run(words.toArray(new String[0])).out();
    return new ObjectMapper().readTree(json).get("style");
  }
}
