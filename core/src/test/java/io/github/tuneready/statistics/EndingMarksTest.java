package io.github.tuneready.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tuneready.json.Text;
import io.github.tuneready.statistics.CompletionStatistics.PrevailingEnding;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndingMarksTest {
  private static EndingMarks of(int first, String... texts) {
    EndingMarks marks = new EndingMarks();
    for (int i = 0; i < texts.length; i++) {
      marks.accept(Text.of(texts[i]), first + i);
    }
    return marks;
  }

  @Test
  void theLongestMarkOfNearlyAllIsMeant() {
    EndingMarks marks = of(0, "a ->", "b ->", "c", "d ->", "e->");
    assertEquals(Optional.of(new PrevailingEnding("->", 1, 2)), marks.prevailing(5, 0.8));
    assertEquals(Optional.of(new PrevailingEnding(" ->", 2, 2)), marks.prevailing(5, 0.6));
  }

  @Test
  void aMarkOfAllIsForgottenByNone() {
    assertEquals(Optional.empty(), of(0, "a ->", "b ->").prevailing(2, 0.9));
    assertEquals(Optional.empty(), of(0, "a\n\n", "b\n\n", "c\n").prevailing(3, 0.6));
  }

  @Test
  void noMarkIsNone() {
    assertEquals(Optional.empty(), of(0, "a", "b", "c:").prevailing(3, 0.9));
  }

  @Test
  void partsMergeInAnyOrder() {
    EndingMarks one = of(0, "a\n", "b\n");
    EndingMarks other = of(2, "c", "d\n", "e");
    one.merge(other);
    EndingMarks turned = of(2, "c", "d\n", "e");
    turned.merge(of(0, "a\n", "b\n"));
    Optional<PrevailingEnding> expected = Optional.of(new PrevailingEnding("\n", 2, 2));
    assertEquals(expected, one.prevailing(5, 0.6));
    assertEquals(expected, turned.prevailing(5, 0.6));
  }
}
