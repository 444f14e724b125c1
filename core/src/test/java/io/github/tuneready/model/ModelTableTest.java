package io.github.tuneready.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelTableTest {
  private static final ModelTable TABLE = ModelTable.standard();

  @ParameterizedTest
  @CsvSource({
    "openai, gpt-4.1, 65536",
    "openai, ft:gpt-4.1-nano-2025-04-14:acme::1, 65536",
    "openai, gpt-4o-mini-2024-07-18, 65536",
    "openai, gpt-3.5-turbo, 16385",
    "openai, gpt-3.5-turbo-1106, 16385",
    "openai, gpt-3.5-turbo-0613, 4096",
    "openai, o4-mini, 65536",
    "azure, gpt-4.1-nano, 32768",
    "azure, gpt-4.1, 65536",
    "Azure, qwen-32b, 8192"
  })
  void trainingContextIsTheProviders(String provider, String model, int tokens) {
    assertEquals(OptionalInt.of(tokens), TABLE.trainingContext(provider, model));
  }

  @Test
  void unknownModelsHaveNoContextAndAHint() {
    assertEquals(OptionalInt.empty(), TABLE.trainingContext("openai", "gpt-4o-2024-05-13"));
    assertEquals(OptionalInt.empty(), TABLE.trainingContext("mistral", "gpt-4.1"));
    assertEquals("gpt-4.1-mini", TABLE.nearest("openai", "gpt-4.1-mimi-2025-04-14").get(0));
  }

  @Test
  void methodsDifferByModelAndProvider() {
    assertEquals(
        List.of("gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano"),
        TABLE.offering("openai", TuningMethod.DPO));
    assertEquals(
        List.of("gpt-4.1", "gpt-4.1-mini", "gpt-4o"), TABLE.offering("azure", TuningMethod.DPO));
    assertEquals(List.of("gpt-4o"), TABLE.offering("openai", TuningMethod.VISION));
    assertEquals(List.of("gpt-4.1", "gpt-4o"), TABLE.offering("azure", TuningMethod.VISION));
    assertEquals(List.of("o4-mini"), TABLE.offering("openai", TuningMethod.REINFORCEMENT));
    assertEquals(
        List.of("babbage-002", "davinci-002"), TABLE.offering("openai", TuningMethod.COMPLETION));
    assertTrue(TABLE.find("openai", "gpt-6-luna").orElseThrow().methods().isEmpty());
  }

  @Test
  void openAiClosesInThreeSteps() {
    assertEquals(
        List.of(
            LocalDate.of(2026, 5, 7),
            LocalDate.of(2026, 7, 2),
            LocalDate.of(2027, 1, 6),
            LocalDate.of(2027, 1, 14)),
        TABLE.events("openai", "gpt-4.1-mini").stream().map(LifecycleEvent::date).toList());
  }

  @Test
  void anEventHoldsFromItsDayOn() {
    assertFalse(retired("gpt-4o-mini", LocalDate.of(2027, 1, 13)));
    assertTrue(retired("gpt-4o-mini", LocalDate.of(2027, 1, 14)));
    assertTrue(retired("ft:gpt-4.1-nano-2025-04-14:acme::1", LocalDate.of(2026, 10, 23)));
    assertTrue(retired("gpt-4o-2024-05-13", LocalDate.of(2026, 10, 23)));
    assertFalse(retired("gpt-4o-2024-08-06", LocalDate.of(2026, 10, 23)));
  }

  @Test
  void providersThatStoppedAreClosedForAnyModel() {
    assertEquals(LocalDate.of(2026, 8, 14), TABLE.events("databricks", "anything").get(0).date());
    assertEquals(LocalDate.of(2025, 9, 15), TABLE.events("cohere", "command-r").get(0).date());
    assertEquals(List.of(), TABLE.events("together", "llama-3.1-8b"));
  }

  private static boolean retired(String model, LocalDate day) {
    return TABLE.inForce("openai", model, day).stream()
        .anyMatch(event -> event.kind() == LifecycleEvent.Kind.RETIRED);
  }
}
