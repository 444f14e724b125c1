package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tuneready.Shared;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  private static final CharsetDecoder DECODER = StandardCharsets.UTF_8.newDecoder();

  /** What the decoder of the JDK says: it stops at the first byte of the first bad sequence. */
  private static int truth(byte[] bytes, int from, int to) {
    ByteBuffer input = ByteBuffer.wrap(bytes, from, to - from);
    CoderResult result = DECODER.reset().decode(input, CharBuffer.allocate(to - from), true);
    return result.isError() ? input.position() : -1;
  }

  private static void check(byte[] bytes, int from, int to) {
    assertEquals(
        truth(bytes, from, to),
        Utf8.firstInvalid(bytes, from, to),
        () -> new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
  }

  @Test
  void everyCodePointIsValidAndNoPartOfItIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        continue;
      }
      byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
      assertEquals(-1, Utf8.firstInvalid(bytes, 0, bytes.length));
      for (int end = 1; end < bytes.length; end++) {
        assertEquals(0, Utf8.firstInvalid(bytes, 0, end));
      }
    }
  }

  @Test
  void everySequenceOfThreeBytesIsJudgedAsTheJdkJudges() {
    byte[] bytes = new byte[3];
    for (int sequence = 0x800000; sequence <= 0xFFFFFF; sequence++) {
      bytes[0] = (byte) (sequence >> 16);
      bytes[1] = (byte) (sequence >> 8);
      bytes[2] = (byte) sequence;
      if (truth(bytes, 0, 3) != Utf8.firstInvalid(bytes, 0, 3)) {
        check(bytes, 0, 3);
      }
    }
  }

  @Test
  void fourBytesAtEveryOffsetAreJudgedAsTheJdkJudges() {
    int[] edges = {0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xE0, 0xED};
    byte[] bytes = "x".repeat(40).getBytes(StandardCharsets.UTF_8);
    for (int lead = 0xEF; lead <= 0xFF; lead++) {
      for (int second : edges) {
        for (int third : edges) {
          for (int fourth : edges) {
            int at = 1 + (lead + second + third + fourth) % 20;
            byte[] line = bytes.clone();
            line[at] = (byte) lead;
            line[at + 1] = (byte) second;
            line[at + 2] = (byte) third;
            line[at + 3] = (byte) fourth;
            check(line, 0, line.length);
            check(line, at, at + 4);
            check(line, 1, at + 3);
          }
        }
      }
    }
  }

  @Test
  void randomBytesInTextAreJudgedAsTheJdkJudges() {
    Random random = new Random(4);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < 30) {
        text.append("abcdefgh", 0, random.nextInt(9)).appendCodePoint(random.nextInt(0xD800));
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      int from = random.nextInt(8);
      check(bytes, from, bytes.length);
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      check(bytes, 0, bytes.length);
      check(bytes, from, bytes.length - random.nextInt(8));
    }
  }

  @Test
  void sharedSuiteGivesTheStatedOffsets() throws IOException {
    Path suite = Shared.path("suites/utf8/utf8tests.jsonl");
    byte[] bytes = Files.readAllBytes(suite);
    List<String> rows = Files.readAllLines(suite.resolveSibling("utf8tests.expected.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      int expected = cells[4].equals("invalid") ? Integer.parseInt(cells[5]) : -1;
      int from = Integer.parseInt(cells[1]);
      int to = Integer.parseInt(cells[2]);
      assertEquals(expected, Utf8.firstInvalid(bytes, from, to), row);
    }
    assertEquals(134, rows.size());
  }
}
