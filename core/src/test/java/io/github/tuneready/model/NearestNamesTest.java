package io.github.tuneready.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NearestNamesTest {
  private static final List<String> KNOWN =
      List.of("gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4o", "gpt-4o-mini", "o4-mini");

  @Test
  void aMistypedNameFindsTheOneMeantFirst() {
    assertEquals("gpt-4o-mini", NearestNames.of("gpt-4o-mnii", KNOWN, 1).get(0));
    assertEquals("gpt-4.1-mini", NearestNames.of("GPT4.1-mini ", KNOWN, 1).get(0));
    assertEquals(List.of("gpt-4o", "gpt-4.1"), NearestNames.of("gpt-4", KNOWN, 2));
  }

  @Test
  void aStrangeNameFindsNothing() {
    assertEquals(List.of(), NearestNames.of("claude", KNOWN, 3));
    assertEquals(List.of(), NearestNames.of("x".repeat(1_000_000), KNOWN, 3));
  }

  @Test
  void distanceIsThatOfTheDefinition() {
    Random random = new Random(20261124);
    for (int i = 0; i < 3_000; i++) {
      String from = word(random);
      String to = word(random);
      assertEquals(
          byDefinition(from, from.length(), to, to.length()),
          NearestNames.distance(from, to),
          from + " " + to);
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(6); length > 0; length--) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static int byDefinition(String from, int i, String to, int j) {
    if (i == 0 || j == 0) {
      return i + j;
    }
    int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
    int best = byDefinition(from, i - 1, to, j - 1) + change;
    best = Math.min(best, byDefinition(from, i - 1, to, j) + 1);
    best = Math.min(best, byDefinition(from, i, to, j - 1) + 1);
    if (i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1)) {
      best = Math.min(best, byDefinition(from, i - 2, to, j - 2) + 1);
    }
    return best;
  }
}
