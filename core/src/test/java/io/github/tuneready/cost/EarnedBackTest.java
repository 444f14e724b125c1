package io.github.tuneready.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnedBackTest {
  @ParameterizedTest
  @CsvSource({
    "0, 10, less than a day",
    "1, 31, less than a day",
    "1, 30, about 1 day",
    "1, 10, about 3 days",
    "50, 37280, less than a day",
    "50, 30, about 50 days",
    "2, 1, about 2 months",
    "50, 24.9, about 2.1 months",
    "36, 1, about 36 months",
    "50, 0.37, about 11.3 years",
  })
  void timeIsToldInTheUnitPeopleCountIn(String cost, String saved, String words) {
    assertEquals(words, EarnedBack.after(Usd.of(cost), Usd.of(saved)));
  }

  @ParameterizedTest
  @CsvSource({
    "13413, 10000000, less than a day",
    "13413, 100, about 11.2 years",
    "5, 5, about 30 days"
  })
  void callsSayTheSame(long calls, long perMonth, String words) {
    assertEquals(words, EarnedBack.after(calls, perMonth));
  }
}
