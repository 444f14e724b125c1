package io.github.tuneready.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleTexts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {
  private static List<byte[]> answers(boolean llm, int number) {
    return StyleTexts.of(llm, number).stream().map(text -> text.getBytes(UTF_8)).toList();
  }

  private static Prevalence.Estimate share(boolean llm) {
    return SecondOpinion.of(answers(llm, 60), 1).orElseThrow().share();
  }

  @Test
  void itTellsTheKindsApartByGrammarAlone() {
    assertTrue(share(true).share() > share(false).share() + 0.3, share(true) + ", " + share(false));
  }

  @Test
  void itSaysWhatItSaw() {
    SecondOpinion opinion = SecondOpinion.of(answers(true, 60), 1).orElseThrow();
    assertEquals(60, opinion.answers());
    assertTrue(
        opinion.markers().stream().anyMatch(marker -> marker.contains("human text")),
        opinion.markers()::toString);
  }

  @Test
  void tooFewAnswersGiveNone() {
    assertEquals(Optional.empty(), SecondOpinion.of(answers(true, 19), 1));
  }

  @Test
  void theSameAnswersGiveTheSame() {
    SecondOpinion.prepare();
    for (int threads : new int[] {1, 2, 3, 64}) {
      assertEquals(
          SecondOpinion.of(answers(true, 30), 1), SecondOpinion.of(answers(true, 30), threads));
    }
  }
}
