package io.github.tuneready;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tuneready.clean.CleanResult;
import io.github.tuneready.clean.Fix;
import io.github.tuneready.clean.RejectedRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanerTest {
  private static final Validator VALIDATOR = Validator.standard().withThreads(1);
  private static final String TRANSIT = chat("How long is a letter in transit?", "Two days.");
  private static final String SUITCASE = chat("May I send a suitcase?", "Yes, with a form.");

  @TempDir Path folder;

  private static String chat(String question, String answer) {
    return "{\"messages\": [{\"role\": \"user\", \"content\": \""
        + question
        + "\"}, {\"role\": \"assistant\", \"content\": \""
        + answer
        + "\"}]}";
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private String cleaned(boolean unsafe, String text) throws IOException {
    return cleaned(unsafe, text.getBytes(UTF_8));
  }

  private String cleaned(boolean unsafe, byte[] bytes) throws IOException {
    Path copy = folder.resolve("clean.jsonl");
    new Cleaner(VALIDATOR, unsafe)
        .clean(Dataset.train(file("in.jsonl", bytes)), copy, folder.resolve("rejected.jsonl"));
    return Files.readString(copy);
  }

  @Test
  void lineEndsAreMendedAndRowsStayAsTheyAre() throws IOException {
    String odd = SUITCASE.replace(": ", " :\t");
    assertEquals(
        TRANSIT + "\n" + odd + "\n", cleaned(false, "\uFEFF" + TRANSIT + "\r\n\r\n" + odd));
  }

  @Test
  void textAroundOneObjectIsCutOff() throws IOException {
    String wanted = TRANSIT + "\n" + SUITCASE + "\n";
    assertEquals(wanted, cleaned(false, TRANSIT + ",\n 2. " + SUITCASE + " ]\n"));
    assertEquals(wanted, cleaned(false, TRANSIT + "\0\0\0\n" + SUITCASE + "\n"));
    assertEquals(
        TRANSIT.replace("\"}]}", "\"} ]}") + "\n",
        cleaned(false, TRANSIT.replace("\"}]}", "\",}, ]}")));
  }

  @Test
  void whatIsNotSafeNeedsAWord() throws IOException {
    String two = TRANSIT + SUITCASE + "\n" + TRANSIT + "\n";
    assertEquals(two, cleaned(false, two));
    assertEquals(TRANSIT + "\n", cleaned(true, two));
  }

  @Test
  void oldNamesOfOutputsAreReplaced() throws IOException {
    String row =
        "{\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"Hi there\"}]},"
            + "\"preferred_completion\":[{\"role\":\"assistant\",\"content\":\"Hello!\"}],"
            + "\"non_preferred_completion\":\"What?\"}\n";
    assertEquals(
        row.replace(
                "red_completion\":\"What?\"",
                "red_output\":[{\"role\":\"assistant\"," + "\"content\":\"What?\"}]")
            .replace("\"preferred_completion", "\"preferred_output"),
        cleaned(false, row));
  }

  @Test
  void otherFormatsBecomeChat() throws IOException {
    String chat = chat("Add 1 and 2", "3").replace(": ", ":").replace(", ", ",") + "\n";
    String[] rows = {
      "{\"instruction\":\"Add 1 and 2\",\"input\":\"\",\"output\":\"3\"}",
      "{\"conversations\":[{\"from\":\"human\",\"value\":\"Add 1 and 2\"},"
          + "{\"from\":\"gpt\",\"value\":\"3\"}]}",
      "{\"question\":\"Add 1 and 2\",\"answer\":\"3\"}",
      "{\"prompt\":\"Add 1 and 2\",\"completion\":\" 3\"}",
      "{\"id\":7," + chat("Add 1 and 2", "3").substring(1),
      "{\"messages\":[{\"role\":\"user\",\"content\":\"Add 1 and 2\"},{\"role\":\"assistant\","
          + "\"content\":\"3\"},{\"role\":\"user\",\"content\":\"Thanks\"}]}",
      "[\n  " + chat("Add 1 and 2", "3") + "\n]",
    };
    for (String row : rows) {
      assertEquals(chat, cleaned(true, row), row);
    }
  }

  @Test
  void bytesOfWindowsBecomeUtf8() throws IOException {
    String row = chat("Wo ist das Büro?", "Über der Post.");
    assertEquals(row + "\n", cleaned(true, row.getBytes(ISO_8859_1)));
  }

  @Test
  void examplesOfTheEvaluationAreLeftOut() throws IOException {
    String asked = "Which documents do I need at the counter to send a suitcase to Norway today?";
    String row = chat(asked, "Bring a filled form for customs, and the receipt of the suitcase.");
    Path train = file("train.jsonl", (TRANSIT + "\n" + row + "\n").getBytes(UTF_8));
    Path eval = file("eval.jsonl", (row.replace("today", "tomorrow") + "\n").getBytes(UTF_8));
    List<RejectedRow> changes = new ArrayList<>();
    CleanResult result =
        new Cleaner(VALIDATOR, true)
            .preview(Dataset.train(train).withEvaluation(eval), changes::add);
    assertEquals(Map.of(Fix.LEAKED_ROW, 1L), result.fixes());
    assertEquals(2, changes.get(0).line());
    assertTrue(changes.get(0).reason().contains("eval.jsonl:1"), changes.get(0).reason());
  }

  @Test
  void aFileThatIsNoTextIsRefusedAndNothingIsLeft() throws IOException {
    Path zip = file("train.jsonl", new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0});
    IOException refused =
        assertThrows(
            IOException.class,
            () ->
                new Cleaner(VALIDATOR, true)
                    .clean(
                        Dataset.train(zip),
                        folder.resolve("clean.jsonl"),
                        folder.resolve("rejected.jsonl")));
    assertTrue(
        String.valueOf(refused.getMessage()).startsWith(zip.toString()), refused.getMessage());
    assertEquals(List.of("train.jsonl"), names());
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  /** Random files of good and bad rows, held to the laws of a cleaned copy. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void nothingIsLostAndCleaningAgainChangesNothing(boolean unsafe) throws IOException {
    for (long seed = 1; seed <= 40; seed++) {
      Random random = new Random(seed);
      List<byte[]> rows = rows(random);
      byte[] input = joined(rows, random);
      Path in = file("in.jsonl", input);
      Path copy = folder.resolve("clean.jsonl");
      Path rejected = folder.resolve("clean.rejected.jsonl");
      Cleaner cleaner = new Cleaner(VALIDATOR, unsafe);
      CleanResult result = cleaner.clean(Dataset.train(in), copy, rejected);
      assertEquals(rows.size(), result.lines(), "seed " + seed);
      assertEquals(result.lines(), result.kept() + result.changed() + result.dropped());
      assertArrayEquals(input, Files.readAllBytes(in));
      holds(rows, copy, rejected, result, "seed " + seed);
      byte[] once = Files.readAllBytes(copy);
      Path again = folder.resolve("again.jsonl");
      CleanResult second = cleaner.clean(Dataset.train(copy), again, rejected);
      assertFalse(second.changes(), "seed " + seed + " " + second);
      assertArrayEquals(once, Files.readAllBytes(again), "seed " + seed);
    }
  }

  /** Every row of the input is in the copy as it was, or among the rejected. */
  private static void holds(
      List<byte[]> rows, Path copy, Path rejected, CleanResult result, String seed)
      throws IOException {
    Map<Integer, String> actions = new HashMap<>();
    for (String line : Files.readAllLines(rejected)) {
      JsonNode row = new ObjectMapper().readTree(line);
      int number = row.get("line").intValue();
      actions.put(number, row.get("action").textValue());
    }
    List<byte[]> written = split(Files.readAllBytes(copy));
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      String action = actions.get(i + 1);
      if ("dropped".equals(action)) {
        continue;
      }
      if (action == null) {
        assertArrayEquals(rows.get(i), written.get(next), seed + " row " + (i + 1));
      }
      next++;
    }
    assertEquals(written.size(), next, seed);
    assertEquals(result.rows(), written.size(), seed);
  }

  private static List<byte[]> split(byte[] text) {
    List<byte[]> lines = new ArrayList<>();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (byte b : text) {
      if (b == '\n') {
        lines.add(line.toByteArray());
        line.reset();
      } else {
        line.write(b);
      }
    }
    assertEquals(0, line.size(), "the last line ends in LF");
    return lines;
  }

  private static List<byte[]> rows(Random random) {
    List<byte[]> rows = new ArrayList<>();
    int count = 20 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      String good = chat(words(random), words(random));
      String row =
          switch (random.nextInt(14)) {
            case 0 -> "";
            case 1 -> good + ",";
            case 2 -> good.replace("]}", ",]}");
            case 3 -> good.substring(0, good.length() / 2);
            case 4 -> good.replace("assistant", "bot");
            case 5 -> "{\"instruction\":\"" + words(random) + "\",\"output\":\"Yes\"}";
            case 6 -> "{\"id\":1," + good.substring(1);
            case 7 -> good.replace("w1", "\u00e9");
            default -> good;
          };
      rows.add(row.getBytes(random.nextInt(6) == 0 ? ISO_8859_1 : UTF_8));
      if (random.nextInt(5) == 0) {
        rows.add(rows.get(random.nextInt(rows.size())));
      }
    }
    return rows;
  }

  private static String words(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      text.append(i == 0 ? "" : " ").append('w').append(random.nextInt(30));
    }
    return text.toString();
  }

  private static byte[] joined(List<byte[]> rows, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    boolean crlf = random.nextBoolean();
    for (byte[] row : rows) {
      out.writeBytes(row);
      out.writeBytes((crlf ? "\r\n" : "\n").getBytes(UTF_8));
    }
    return out.toByteArray();
  }
}
