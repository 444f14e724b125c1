package io.github.tuneready.cost;

import static io.github.tuneready.cost.Prices.cost;
import static io.github.tuneready.cost.Prices.published;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published worked examples, and laws. */
final class TrainingCostTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "OpenAI guide, openai, gpt-4o-mini, 100000, 3, 0.90",
    "OpenAI guide, openai, gpt-3.5-turbo-0125, 100000, 3, 2.40",
    "vikramdse notebook, openai, gpt-4o-mini-2024-07-18, 127097, 1, 0.38",
    "Azure gpt-4o vision README, azure, gpt-4o-2024-08-06, 2808000, 2, 154.44",
    "cookbook capped at 4096, openai, gpt-4o-mini, 4306, 20, 0.26"
  })
  void publishedExamplesComeOut(
      String example, String provider, String model, long tokens, int epochs, BigDecimal usd) {
    assertEquals(usd, cost(tokens, epochs, published(provider, model)).cents());
  }

  @Test
  void azuresIllustrationComesOut() {
    assertEquals(Usd.of("4"), cost(1_000_000, 2, Prices.training("2")));
  }

  @Test
  void imagesCountAsTheTokensOfTheReadme() {
    assertEquals(Usd.of("154.44"), cost((494 + 85 + 6) * 4_800L, 2, published("azure", "gpt-4o")));
  }

  @Test
  void validationTokensAreBilledWhereTheProviderBillsThem() {
    BillableTokens tokens = new BillableTokens(5_000_000, 1_000_000);
    Price ori = Prices.training(TrainingUnit.MILLION_TOKENS, Usd.of("0.46"), true);
    assertEquals(
        Usd.of("7.36"),
        TrainingCost.of(tokens, Epochs.given(3), ori).orElseThrow().usd().expected());
    assertEquals(
        Usd.of("6.90"),
        TrainingCost.of(tokens, Epochs.given(3), Prices.training("0.46"))
            .orElseThrow()
            .usd()
            .expected());
  }

  @Test
  void unpackedRowsCountInFullLength() {
    assertEquals(65_536_000, BillableTokens.unpacked(8 * 1_000, 8_192).perEpoch());
  }

  @Test
  void cookbookTokensTimesEpochs() {
    int epochs = Epochs.automatic(5).expected();
    assertEquals(
        BigDecimal.valueOf(86_120),
        BillableTokens.of(45 + 111 + 26 + 28 + 4_096).total(epochs, false));
    assertEquals(BigDecimal.valueOf(164_840), BillableTokens.of(8_242).total(epochs, false));
  }

  @Test
  void planningFigureStandsBesideThePublishedPrice() {
    TrainingCost cost =
        TrainingCost.of(
                BillableTokens.of(10_000 * 500L),
                Epochs.given(1),
                published("openai", "gpt-4o-mini"))
            .orElseThrow();
    assertEquals(Usd.of("125"), cost.planning());
    assertEquals(Usd.of("15"), cost.usd().expected());
  }

  @Test
  void theRangeIsThatOfTheEpochs() {
    TrainingCost cost =
        TrainingCost.of(
                BillableTokens.of(1_000_000),
                Epochs.automatic(500),
                published("openai", "gpt-4.1-mini"))
            .orElseThrow();
    assertEquals(UsdRange.of("5", "15", "25"), cost.usd());
  }

  @Test
  void withoutATrainingPriceThereIsNoCost() {
    for (String model : new String[] {"gpt-6-luna", "o4-mini"}) {
      assertTrue(
          TrainingCost.of(BillableTokens.of(1), Epochs.given(1), published("openai", model))
              .isEmpty(),
          model);
    }
    assertTrue(
        TrainingCost.of(BillableTokens.of(1), Epochs.given(1), published("azure", "gpt-4.1"))
            .isEmpty());
  }

  @Test
  void nothingToTrainOnCostsNothing() {
    TrainingCost cost =
        TrainingCost.of(BillableTokens.of(0), Epochs.automatic(0), Prices.training("3"))
            .orElseThrow();
    assertEquals(UsdRange.exactly(Usd.ZERO), cost.usd());
  }

  @Test
  void tokensPastALongAreStillExact() {
    assertEquals(
        new BigDecimal("9223372036854775807").multiply(BigDecimal.valueOf(50)),
        cost(Long.MAX_VALUE, 50, Prices.training("1000000")).amount());
  }

  @Test
  void moreTokensEpochsOrDollarsNeverCostLess() {
    Random random = new Random(19);
    for (int i = 0; i < 2_000; i++) {
      long tokens = random.nextLong(1L << 40);
      int epochs = 1 + random.nextInt(49);
      BigDecimal price = BigDecimal.valueOf(random.nextInt(100_000), 3);
      Usd usd = cost(tokens, epochs, Prices.training(price.toPlainString()));
      Usd moreTokens =
          cost(tokens + random.nextInt(1_000), epochs, Prices.training(price.toPlainString()));
      Usd moreEpochs = cost(tokens, epochs + 1, Prices.training(price.toPlainString()));
      Usd dearer = cost(tokens, epochs, Prices.training(price.add(BigDecimal.ONE).toPlainString()));
      assertTrue(usd.compareTo(moreTokens) <= 0);
      assertTrue(usd.compareTo(moreEpochs) <= 0);
      assertTrue(usd.compareTo(dearer) <= 0);
    }
  }
}
