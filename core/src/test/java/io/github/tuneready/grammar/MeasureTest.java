package io.github.tuneready.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  private static float measure(Measure measure, String text) {
    return Measure.of(new Tagger().tag(text.getBytes(UTF_8)))[measure.ordinal()];
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOUNS | The old dog ate bread. | 2 | 5",
        "NOMINALISATIONS | The improvement of the garden helped. | 1 | 6",
        "ADJECTIVE_NOUN | The old dog ate fresh bread. | 2 | 6",
        "ADVERBS | He quickly left the house. | 1 | 5",
        "PRONOUNS | She saw him there. | 2 | 4",
        "PAIRS | The plan is clear and simple. | 1 | 6"
      })
  void wordsAreCountedAsRootsOfShares(Measure measure, String text, int count, int words) {
    float root = measure(measure, text);
    assertEquals((double) count / words, root * root, 1e-6);
  }

  @Test
  void openersAreAShareOfTheSentences() {
    String text = "\"I like it,\" he said. She went home. The dog slept. Bread is good.";
    assertEquals(0.5, measure(Measure.PRONOUN_OPENERS, text), 1e-6);
  }

  @Test
  void aTextWithoutWordsMeasuresNothing() {
    for (float value : Measure.of(List.of())) {
      assertEquals(0, value);
    }
  }
}
