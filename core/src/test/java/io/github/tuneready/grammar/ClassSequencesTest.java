package io.github.tuneready.grammar;

import static io.github.tuneready.grammar.WordClass.NOUN;
import static io.github.tuneready.grammar.WordClass.VERB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassSequencesTest {
  private static ClassSequences of(WordClass... classes) {
    return ClassSequences.of(List.of(new Sentence(List.of(classes))));
  }

  @Test
  void allOfOneToThreeAreCounted() {
    // noun, verb, the end; start-noun, noun-verb, verb-end; start-noun-verb, noun-verb-end.
    assertEquals(8, of(NOUN, VERB).sequences().length);
  }

  @Test
  void theyAreAscendingAndInRange() {
    int[] sequences = of(WordClass.values()).sequences();
    assertTrue(IntStream.range(1, sequences.length).allMatch(i -> sequences[i] > sequences[i - 1]));
    assertTrue(sequences[0] > 0 && sequences[sequences.length - 1] < ClassSequences.SIZE);
  }

  @Test
  void theVectorHasLengthOne() {
    double squares = 0;
    for (float value : of(NOUN, VERB, NOUN, NOUN).values()) {
      squares += value * value;
    }
    assertEquals(1, squares, 1e-6);
  }

  @Test
  void nothingIsAnEmptyVector() {
    assertEquals(0, ClassSequences.of(List.of()).sequences().length);
  }
}
