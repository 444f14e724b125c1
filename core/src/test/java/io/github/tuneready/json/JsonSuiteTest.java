package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Shared;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts of suites that others wrote. */
class JsonSuiteTest {
  @ParameterizedTest
  @ValueSource(strings = {"mixed", "embedded"})
  void everyVerdictOfTheSuiteHolds(String name) throws IOException {
    Path suite = Shared.path("suites/json");
    byte[] bytes = Files.readAllBytes(suite.resolve(name + ".jsonl"));
    JsonParser parser = new JsonParser();
    List<String> wrong = new ArrayList<>();
    int judged = 0;
    for (String row : Files.readAllLines(suite.resolve(name + ".expected.tsv"), UTF_8)) {
      String[] cells = row.split("\t", -1);
      if (!cells[4].equals("valid") && !cells[4].equals("invalid")) {
        continue;
      }
      int from = Integer.parseInt(cells[1]);
      int to = Integer.parseInt(cells[2]);
      boolean valid = isUtf8(bytes, from, to) && parser.parse(bytes, from, to);
      judged++;
      if (valid != cells[4].equals("valid") && !parser.fault().isLimit()) {
        wrong.add(row + (valid ? "" : " " + parser.fault()));
      }
    }
    assertTrue(judged > 500);
    assertEquals(List.of(), wrong);
  }

  private static boolean isUtf8(byte[] bytes, int from, int to) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException bad) {
      return false;
    }
  }
}
