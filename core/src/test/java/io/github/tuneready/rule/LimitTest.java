package io.github.tuneready.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
  @Test
  void aNumberAndAShareArePassedByMoreOnly() {
    Limit number = Limit.of("> 20").orElseThrow();
    assertFalse(number.isPassed(20, 1));
    assertTrue(number.isPassed(21, 1_000_000));
    Limit share = Limit.of(">1.5 %").orElseThrow();
    assertFalse(share.isPassed(15, 1_000));
    assertTrue(share.isPassed(16, 1_000));
    assertEquals("> 1.5%", share.toString());
  }

  @Test
  void withinTheLimitNothingIsAnErrorAndBeyondItEverythingIs() {
    Limit limit = Limit.of("> 2").orElseThrow();
    assertEquals(Severity.WARNING, limit.severity(Severity.ERROR, 2, 9));
    assertEquals(Severity.INFO, limit.severity(Severity.INFO, 2, 9));
    assertEquals(Severity.ERROR, limit.severity(Severity.INFO, 3, 9));
    assertEquals(Severity.OFF, limit.severity(Severity.OFF, 3, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1%", ">= 1", "> -1", "> 101%", "> 1e3", "> 1 percent", "> "})
  void whatIsNoLimitIsNone(String text) {
    assertTrue(Limit.of(text).isEmpty(), text);
  }
}
