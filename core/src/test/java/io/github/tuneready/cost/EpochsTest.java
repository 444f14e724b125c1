package io.github.tuneready.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EpochsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 25",
    "4, 25",
    "5, 20",
    "10, 10",
    "20, 5",
    "33, 3",
    "34, 3",
    "100, 3",
    "8333, 3",
    "8334, 2",
    "25000, 1",
    "100000, 1",
    "2000000000, 1"
  })
  void automaticEpochsAreTheCookbooks(long examples, int epochs) {
    assertEquals(epochs, Epochs.automatic(examples).expected());
  }

  @Test
  void theReasonCarriesTheArithmetic() {
    assertEquals(
        "automatic: 10 examples three times over are fewer than 100, so 100 / 10 = 10 epochs",
        Epochs.automatic(10).reason());
    assertTrue(Epochs.automatic(1).reason().endsWith("at most 25"));
    assertTrue(Epochs.automatic(25_000).reason().endsWith("more than 25,000, so 1 epoch"));
  }

  @Test
  void theRangeGoesFromOneToTwoMore() {
    Epochs epochs = Epochs.automatic(500);
    assertEquals(1, epochs.least());
    assertEquals(5, epochs.most());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "99, 2, 2, 5",
    "100, 2, 2, 3",
    "500, 2, 2, 3",
    "501, 1, 2, 2",
    "2000, 1, 2, 2",
    "2001, 1, 2, 2"
  })
  void azureTakesTwoAndAdvisesBySize(long examples, int least, int expected, int most) {
    Epochs epochs = Epochs.azure(examples);
    assertEquals(least, epochs.least());
    assertEquals(expected, epochs.expected());
    assertEquals(most, epochs.most());
  }

  @Test
  void onlyWhatAJobMayAskForIsTaken() {
    assertEquals(50, Epochs.given(50).most());
    assertThrows(IllegalArgumentException.class, () -> Epochs.given(0));
    assertThrows(IllegalArgumentException.class, () -> Epochs.given(51));
  }
}
