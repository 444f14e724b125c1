package io.github.tuneready.similarity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
  private static Signature of(String text) {
    Shingler shingler = new Shingler(3, true);
    shingler.start(0);
    byte[] utf8 = text.getBytes(UTF_8);
    shingler.add(utf8, 0, utf8.length);
    shingler.finish();
    return Signature.of(shingler);
  }

  /** Texts of which every third is an earlier one, as it was or with some words exchanged. */
  private static List<Signature> texts(Random random) {
    List<String[]> texts = new ArrayList<>();
    for (int i = 0; i < 240; i++) {
      String[] words = new String[5 + random.nextInt(40)];
      if (i % 3 == 2) {
        words = texts.get(random.nextInt(texts.size())).clone();
      }
      for (int j = 0; j < words.length; j++) {
        if (words[j] == null || (i % 4 != 0 && random.nextInt(12) == 0)) {
          words[j] = "w" + random.nextInt(300);
        }
      }
      texts.add(words);
    }
    return texts.stream().map(words -> of(String.join(" ", words))).toList();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.7, 0.9, 1})
  void everySimilarPairSharesAKey(double threshold) {
    List<Signature> texts = texts(new Random(7));
    Map<Long, List<Integer>> byKey = new HashMap<>();
    for (int row = 0; row < texts.size(); row++) {
      for (long key : texts.get(row).keys(threshold)) {
        byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(row);
      }
    }
    Set<Integer> brought = new TreeSet<>();
    byKey.values().forEach(rows -> addPairs(rows, brought));
    int similar = 0;
    for (int a = 0; a < texts.size(); a++) {
      for (int b = a + 1; b < texts.size(); b++) {
        if (texts.get(a).jaccard(texts.get(b)) >= threshold) {
          similar++;
          assertTrue(brought.contains(a * 1_000 + b), a + " and " + b);
        }
      }
    }
    assertTrue(similar > 15, "similar pairs: " + similar);
    assertTrue(brought.size() < texts.size() * (texts.size() - 1) / 2, "all pairs share a key");
  }

  private static void addPairs(List<Integer> rows, Set<Integer> pairs) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        pairs.add(rows.get(i) * 1_000 + rows.get(j));
      }
    }
  }

  @Test
  void similarityIsThatOfTheSets() {
    Signature four = of("one two three four five six"); // four shingles
    assertEquals(4, four.size());
    assertEquals(3.0 / 5, four.jaccard(of("ONE two, three four five seven")));
    assertEquals(4.0 / 6, four.jaccard(of("one two three four five six one two three")));
    assertEquals(0, four.jaccard(of("")));
    assertEquals(0, of("").jaccard(of("")));
    assertEquals(four, of("One two three. Four five six!"));
    assertEquals(four.hashCode(), of("One two three. Four five six!").hashCode());
  }

  @Test
  void thereAreAsManyKeysAsCouldBeMissingAndOne() {
    Signature ten = of("a b c d e f g h i j k l");
    assertEquals(10, ten.size());
    assertEquals(6, ten.keys(0.5).length);
    assertEquals(1, ten.keys(1).length);
    assertEquals(4, ten.keys(0.7).length);
    assertArrayEquals(new long[0], of("").keys(0.5));
    assertThrows(IllegalArgumentException.class, () -> ten.keys(0));
    assertThrows(IllegalArgumentException.class, () -> ten.keys(Double.NaN));
  }
}
