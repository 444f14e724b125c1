package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferingWordsTest {
  @Test
  void equalTextsHaveNoDifference() {
    assertNull(DifferingWords.of(1, "The desk opens at nine.", "The desk opens at nine."));
  }

  @Test
  void marksTheWordsThatDiffer() {
    Difference difference =
        of("The desk opens at nine and closes late.", "The desk opens at ten and shuts late.");
    assertEquals(List.of(" nine", " closes"), marked(difference.first()));
    assertEquals(List.of(" ten", " shuts"), marked(difference.second()));
  }

  @Test
  void aWordThatIsOnlyInOneTextIsMarkedThere() {
    Difference difference = of("Come at nine.", "Please, come at nine.");
    assertEquals(List.of("Come"), marked(difference.first()));
    assertEquals(List.of("Please, come"), marked(difference.second()));
  }

  @Test
  void ideographsAreWords() {
    Difference difference = of("\u4eca\u5929\u662f\u6674\u5929", "\u4eca\u5929\u662f\u96e8\u5929");
    assertEquals(List.of("\u6674"), marked(difference.first()));
    assertEquals(List.of("\u96e8"), marked(difference.second()));
  }

  @Test
  void passagesMakeUpTheTextsWhereTheyAreShort() {
    Random random = new Random(5);
    for (int round = 0; round < 2_000; round++) {
      String first = text(random);
      String second = text(random);
      Difference difference = DifferingWords.of(1, first, second);
      if (difference != null) {
        assertEquals(first, joined(difference.first()));
        assertEquals(second, joined(difference.second()));
        assertEquals(same(difference.first()), same(difference.second()));
      }
    }
  }

  @Test
  void longTextsAreShortenedAndTakeBoundedTime() {
    String common = "the same sentence again and again, ".repeat(20_000);
    Difference difference =
        of(common + "one " + "x ".repeat(50_000), common + "two " + "\ud83d\ude00 ".repeat(50_000));
    assertTrue(joined(difference.first()).length() < 1_000);
    String second = joined(difference.second());
    assertTrue(second.length() < 1_000);
    assertEquals(second, new String(second.getBytes(UTF_8), UTF_8));
    assertTrue(difference.first().get(0).text().startsWith(" \u2026 "));
  }

  private static String text(Random random) {
    return random
        .ints(1 + random.nextInt(7), 0, 4)
        .mapToObj(word -> List.of("ab", "c,", "\ud83d\ude00", "\n\u00e4").get(word))
        .collect(Collectors.joining(" "));
  }

  private static Difference of(String first, String second) {
    @Nullable Difference difference = DifferingWords.of(1, first, second);
    assertNotNull(difference);
    return difference;
  }

  private static List<String> marked(List<Passage> passages) {
    return passages.stream().filter(Passage::differs).map(Passage::text).toList();
  }

  private static String same(List<Passage> passages) {
    return passages.stream()
        .filter(passage -> !passage.differs())
        .map(Passage::text)
        .collect(Collectors.joining());
  }

  private static String joined(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining());
  }
}
