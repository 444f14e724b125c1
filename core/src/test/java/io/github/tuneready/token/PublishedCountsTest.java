package io.github.tuneready.token;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Counts published in the OpenAI cookbook, How_to_count_tokens_with_tiktoken. */
final class PublishedCountsTest {
  @Test
  void o200kIdsAreThePublishedOnes() {
    TokenCounter counter = Encoding.o200kBase().newCounter();
    assertArrayEquals(
        new int[] {83, 8251, 2488, 382, 2212, 0}, counter.encode("tiktoken is great!"));
    assertArrayEquals(
        new int[] {493, 129901, 376, 160388, 21203, 2367},
        counter.encode("antidisestablishmentarianism"));
    assertArrayEquals(new int[] {17, 659, 220, 17, 314, 220, 19}, counter.encode("2 + 2 = 4"));
    assertArrayEquals(
        new int[] {8930, 9697, 243, 128225, 8930, 17693, 4344, 48669}, counter.encode("お誕生日おめでとう"));
  }

  @Test
  void cl100kIdsAreThePublishedOnes() {
    TokenCounter counter = Encoding.cl100kBase().newCounter();
    assertArrayEquals(
        new int[] {83, 1609, 5963, 374, 2294, 0}, counter.encode("tiktoken is great!"));
    assertArrayEquals(
        new int[] {519, 85342, 34500, 479, 8997, 2191},
        counter.encode("antidisestablishmentarianism"));
    assertArrayEquals(new int[] {17, 489, 220, 17, 284, 220, 19}, counter.encode("2 + 2 = 4"));
    assertArrayEquals(
        new int[] {33334, 45918, 243, 21990, 9080, 33334, 62004, 16556, 78699},
        counter.encode("お誕生日おめでとう"));
  }

  @Test
  void countsAreTheNumbersOfIds() {
    assertEquals(8, Encoding.o200kBase().newCounter().count("お誕生日おめでとう"));
    assertEquals(9, Encoding.cl100kBase().newCounter().count("お誕生日おめでとう"));
  }
}
