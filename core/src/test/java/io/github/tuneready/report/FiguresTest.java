package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0 bytes",
        "1|1 byte",
        "999|999 bytes",
        "1000|1.0 kB",
        "999949|999.9 kB",
        "999950|1.0 MB",
        "1234567|1.2 MB",
        "9223372036854775807|9.2 EB"
      })
  void bytesAreGivenInTheUnitThatFits(long bytes, String text) {
    assertEquals(text, Figures.bytes(bytes));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0 %", "0, 7, 0 %", "1, 1000, <1 %", "1, 3, 33 %", "2, 3, 67 %", "5, 5, 100 %"})
  void sharesAreWholePercents(long part, long whole, String text) {
    assertEquals(text, Figures.percent(part, whole));
  }

  @Test
  void numbersLookTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("1,234,567 lines", Figures.count(1_234_567, "line"));
      assertEquals("1 line", Figures.count(1, "line"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
