package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoilerplateTest {
  private static List<String> find(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    List<String> found = new ArrayList<>();
    Boilerplate.english()
        .find(
            bytes,
            0,
            bytes.length,
            (kind, from, to) -> found.add(kind + " " + new String(bytes, from, to - from, UTF_8)));
    return found;
  }

  @Test
  void phrasesAreFoundWhateverTheirCaseAndApostrophes() {
    assertEquals(
        List.of(
            "DISCLAIMER As an AI language model", "DISCLAIMER I don\u2019t have personal opinions"),
        find("As an AI language model, I don\u2019t have personal opinions."));
    assertEquals(List.of("COURTESY I hope this helps"), find("Turn it off. I hope this helps!"));
    assertEquals(
        List.of("REASONING <think>", "REASONING </think>"), find("<think>Hm.</think> It is 4."));
    assertEquals(List.of("COURTESY Certainly! Here"), find("Certainly! Here is the list."));
  }

  @Test
  void lineEndsCountAsBlanks() {
    assertEquals(
        List.of("DISCLAIMER As\nan AI model", "DISCLAIMER I\u2019m\njust an AI"),
        find("As\nan AI model, I\u2019m\njust an AI."));
    assertEquals(List.of("COURTESY I\nhope\nthis\nhelps"), find("I\nhope\nthis\nhelps"));
  }

  @Test
  void atTheVeryEndAndInARowTheyAreFound() {
    assertEquals(
        List.of("REASONING <think>", "COURTESY Sure! Here", "REASONING </think>"),
        find("<think>Sure! Here</think>"));
    assertEquals(List.of(), find("Sur"));
    assertEquals(List.of(), find(""));
  }

  @Test
  void likeWordsAreNot() {
    assertEquals(
        List.of(),
        find("As an aircraft engineer I know this helps. Think of a < b. He hoped this helped."));
    assertEquals(List.of(), find("As an AI"));
    assertEquals(List.of(), find("Has an AI model any rights?"));
  }

  @Test
  void itDoesNotMatterWhereTheyStand() {
    for (int before = 0; before < 10; before++) {
      for (int after = 0; after < 10; after++) {
        assertEquals(
            List.of("COURTESY sure, here's", "REASONING <think>", "DISCLAIMER I'm just an AI"),
            find("-".repeat(before) + "sure, here's <think>I'm just an AI" + ".".repeat(after)));
      }
    }
  }
}
