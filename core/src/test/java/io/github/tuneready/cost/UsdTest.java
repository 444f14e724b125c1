package io.github.tuneready.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UsdTest {
  @ParameterizedTest
  @CsvSource({
    "0, $0.00",
    "0.9, $0.90",
    "0.381291, $0.38",
    "0.005, $0.01",
    "0.0049, <$0.01",
    "0.125, $0.13",
    "1.005, $1.01",
    "-2.345, -$2.35",
    "1224, '$1,224.00'",
    "1234567.891, '$1,234,567.89'"
  })
  void printedAmountsAreRoundedHalfUpToTheCent(String amount, String printed) {
    assertEquals(printed, Usd.of(amount).toString());
  }

  @Test
  void printedAmountsDoNotFollowTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("$1,224.50", Usd.of("1224.5").toString());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void equalAmountsAreEqualHoweverWritten() {
    assertEquals(Usd.of("25"), Usd.of("25.00"));
    assertEquals(Usd.ZERO, Usd.of("0.000"));
    assertEquals("100", Usd.of("1E+2").amount().toString());
    assertEquals(Usd.of("0.3"), Usd.of("0.1").plus(Usd.of("0.2")));
  }

  @Test
  void aMillionthIsExact() {
    assertEquals(
        new BigDecimal("0.000000075"), Usd.of("0.075").perMillion(BigDecimal.ONE).amount());
  }

  @Test
  void aRangeOutOfOrderIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> UsdRange.of("2", "1", "3"));
    assertThrows(IllegalArgumentException.class, () -> UsdRange.of("1", "4", "3"));
  }
}
