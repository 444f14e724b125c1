package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
  @ParameterizedTest
  @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "日本, 4", "ｗ, 2", "한글, 4", "🙂, 2", "…, 1", "─, 1"})
  void wideCharactersTakeTwoColumnsAndMarksNone(String text, int width) {
    assertEquals(width, Columns.width(text));
  }

  @ParameterizedTest
  @CsvSource({"abcdef, 6, abcdef", "abcdefg, 6, abcde…", "日本語, 5, 日本…", "日本語, 4, 日…"})
  void cutTextKeepsItsBeginning(String text, int most, String cut) {
    assertEquals(cut, Columns.cut(text, most));
  }

  @ParameterizedTest
  @CsvSource({"abcdef, 6, abcdef", "abcdefg, 6, …cdefg", "日本語, 5, …本語", "日本語, 4, …語"})
  void textCutBeforeKeepsItsEnd(String text, int most, String cut) {
    assertEquals(cut, Columns.cutBefore(text, most));
  }

  @Test
  void marksPiledOnOneLetterAreNoWayRoundTheWidth() {
    String piled = "a" + "\u0301".repeat(100_000);
    assertTrue(Columns.cut(piled, 10).length() < 200);
    assertTrue(Columns.cutBefore(piled, 10).length() < 200);
    assertTrue(Columns.wrap(piled, 10).stream().allMatch(line -> line.length() < 200));
  }

  @Test
  void linesBreakAtSpaces() {
    assertEquals(List.of("one two", "three", "four"), Columns.wrap("one two three four", 8));
  }

  @Test
  void wordsThatAreTooLongAreBroken() {
    assertEquals(List.of("abcd", "efgh", "ij"), Columns.wrap("abcdefghij", 4));
  }

  @Test
  void noLineStartsWithAColon() {
    assertEquals(List.of("abc", "d::er", "ror"), Columns.wrap("abcd::error", 5).subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void wrappedLinesFitAndLoseNothingButSpaces(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      text.append("ab:日 \u0301é ".charAt(random.nextInt(8)));
    }
    String inert = Inert.text(text.toString());
    List<String> lines = Columns.wrap(inert, 20);
    assertEquals(inert.replace(" ", ""), String.join("", lines).replace(" ", ""), "seed " + seed);
    for (String line : lines) {
      assertTrue(Columns.width(line) <= 20, line);
      assertFalse(line.startsWith("::"), line);
    }
  }
}
