package io.github.tuneready.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelNameTest {
  @ParameterizedTest
  @CsvSource({
    "gpt-4o-mini, gpt-4o-mini, gpt-4o-mini",
    "gpt-4o-mini-2024-07-18, gpt-4o-mini-2024-07-18, gpt-4o-mini",
    "ft:gpt-4.1-mini-2025-04-14:acme::8fG2, gpt-4.1-mini-2025-04-14, gpt-4.1-mini",
    "ft:o4-mini-2025-04-16, o4-mini-2025-04-16, o4-mini",
    "' FT:GPT-4o:Acme:tone:x ', gpt-4o, gpt-4o",
    "gpt-3.5-turbo-0125, gpt-3.5-turbo-0125, gpt-3.5-turbo",
    "gpt-3.5-turbo-16k, gpt-3.5-turbo-16k, gpt-3.5-turbo-16k",
    "ft:, '', ''"
  })
  void tunedAndDatedNamesResolveToTheirBase(String name, String base, String undated) {
    assertEquals(base, ModelName.base(name));
    assertEquals(undated, ModelName.undated(name));
  }

  @Test
  void listedSnapshotsShutOutTheOthersOfTheFamily() {
    List<String> listed = List.of("gpt-4o-2024-08-06");
    assertTrue(ModelName.means("gpt-4o", "gpt-4o", listed));
    assertTrue(ModelName.means("ft:gpt-4o-2024-08-06:a::b", "gpt-4o", listed));
    assertFalse(ModelName.means("gpt-4o-2024-05-13", "gpt-4o", listed));
    assertFalse(ModelName.means("gpt-4o-mini", "gpt-4o", listed));
  }

  @Test
  void anySnapshotIsMeantWhereNoneIsListed() {
    assertTrue(ModelName.means("house-model-2026-01-31", "house-model", List.of()));
    assertFalse(ModelName.means("house-model-large", "house-model", List.of()));
  }
}
