package io.github.tuneready.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageTokensTest {
  /**
   * OpenAI guide "Images and vision", 2026-08: tokens of tiled models, patches of the others (1,024
   * and 1,452), times 1.62 and rounded up.
   */
  @ParameterizedTest
  @CsvSource({
    "gpt-4o, 2048, 4096, 1105",
    "gpt-4o, 1024, 1024, 765",
    "gpt-4.1, 1024, 1024, 765",
    "gpt-4o-mini, 2048, 4096, 36835",
    "o1, 1024, 1024, 675",
    "gpt-4.1-mini, 1024, 1024, 1659",
    "gpt-4.1-mini, 1800, 2400, 2353",
  })
  void publishedImagesCostWhatIsPublished(String model, int width, int height, long tokens) {
    assertEquals(tokens, ImageTokens.of(model).high(width, height));
  }

  @ParameterizedTest
  @CsvSource({"gpt-4o, 85", "gpt-4.1, 85", "gpt-4o-mini, 2833", "o3, 75"})
  void lowDetailCostsTheBase(String model, long tokens) {
    assertEquals(tokens, ImageTokens.of(model).low());
  }

  @ParameterizedTest
  @CsvSource({"gpt-4o", "gpt-4o-mini", "gpt-4.1-mini", "gpt-4.1-nano", "o4-mini", "o3"})
  void everySizeCostsBetweenLeastAndMost(String model) {
    ImageTokens tokens = ImageTokens.of(model);
    for (int width = 1; width < 20_000; width = width * 3 / 2 + 1) {
      for (int height = 1; height < 20_000; height = height * 3 / 2 + 1) {
        long cost = tokens.high(width, height);
        assertTrue(
            cost >= tokens.least() && cost <= tokens.most(), width + " x " + height + ": " + cost);
      }
    }
  }
}
