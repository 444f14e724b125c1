package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static Turns of(Map<Long, Long> counts) {
    return new Turns(new TreeMap<>(counts));
  }

  @Test
  void lineTellsRangeAndMean() {
    assertEquals("turns: 1 to 4 of the user, 1.3 on average", of(Map.of(1L, 9L, 4L, 1L)).line());
    assertEquals("turns: 3 of the user", of(Map.of(3L, 5L)).line());
  }

  @Test
  void manyTurnsShareOneRow() {
    assertEquals(
        List.of(List.of("8", "2"), List.of("9 to 1,200", "4")),
        of(Map.of(8L, 2L, 9L, 3L, 1_200L, 1L)).rows());
  }
}
