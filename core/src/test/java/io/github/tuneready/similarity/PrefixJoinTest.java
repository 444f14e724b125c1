package io.github.tuneready.similarity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The join against comparing every set of strings with every other. */
class PrefixJoinTest {
  private static final int ALL = Integer.MAX_VALUE;

  @ParameterizedTest
  @CsvSource({"1, 0.3", "1, 0.9", "2, 0.5", "3, 0.5", "3, 0.7", "3, 1.0", "5, 0.4"})
  void findsEveryPairThatComparingAllFinds(int shingle, double threshold) {
    for (long seed = 1; seed <= 20; seed++) {
      List<String> texts = texts(new Random(seed), 120);
      assertEquals(
          compareAll(texts, shingle, threshold), join(texts, shingle, threshold), "seed " + seed);
    }
  }

  @Test
  void countsAloneShinglesOnce() {
    List<String> texts = List.of("a a a a a b c d", "b c d e e e e e", "b c d");
    assertEquals(compareAll(texts, 1, 0.5), join(texts, 1, 0.5));
  }

  @Test
  void oneHeapOfLikeTextsIsBoundedAndStillOneGroup() {
    ShingleTable table = new ShingleTable(1 << 24);
    int rows = 3_000;
    for (int i = 0; i < rows; i++) {
      add(table, i, "the parcel with the number " + i + " waits for you at the counter today", 3);
    }
    ShingleSets sets = new ShingleSets(table, Part.WHOLE, 1, 3, true);
    Components components = new Components(rows);
    PrefixJoin join = new PrefixJoin(sets, 0.4, 50);
    int[] pairs = new int[1];
    join.run(
        new PairSink() {
          @Override
          public boolean wants(int a, int b) {
            return components.first(a) != components.first(b);
          }

          @Override
          public void pair(int a, int b, double jaccard) {
            components.join(a, b);
            pairs[0]++;
          }
        });
    for (int row = 0; row < rows; row++) {
      assertEquals(0, components.first(row));
    }
    assertEquals(rows - 1, pairs[0]);
    assertTrue(join.bounded() > 0);
  }

  @Test
  void boilerplateIsWeighedOutAndChangedWordsAreNot() {
    ShingleTable table = new ShingleTable(1 << 24);
    Random random = new Random(7);
    String template =
        "read the review below and say whether the writer liked the product answer with one word"
            + " and nothing else please ";
    for (int i = 0; i < 100; i++) {
      add(table, i, template + words(random, 14, 5_000), 3);
    }
    String story = words(random, 60, 5_000);
    add(table, 100, story, 3);
    add(table, 101, story.replaceFirst(" w\\d+ ", " other "), 3);
    ShingleSets sets = new ShingleSets(table, Part.WHOLE, 1, 3, true);
    Map<String, Double> found = found(sets, 0.5);
    assertEquals(Set.of("100 101"), found.keySet());
    ShingleSets plain = new ShingleSets(table, Part.WHOLE, 1, 3, false);
    assertTrue(new Similarity(plain).of(0, 1) > new Similarity(sets).of(0, 1));
  }

  private static Map<String, Double> join(List<String> texts, int shingle, double threshold) {
    ShingleTable table = new ShingleTable(1 << 24);
    for (int i = 0; i < texts.size(); i++) {
      add(table, i, texts.get(i), shingle);
    }
    ShingleSets sets = new ShingleSets(table, Part.WHOLE, 1, shingle, false);
    Map<String, Double> found = found(sets, threshold);
    for (int a = 0; a < texts.size(); a++) {
      for (int b = a + 1; b < texts.size(); b++) {
        double jaccard = new Similarity(sets).of(a, b);
        if (sets.original(a) != a || sets.original(b) != b) {
          if (jaccard >= threshold - 1e-9) {
            found.put(a + " " + b, jaccard); // the join sees texts of the same words as one
          }
        }
      }
    }
    return found;
  }

  private static Map<String, Double> found(ShingleSets sets, double threshold) {
    Map<String, Double> found = new TreeMap<>();
    new PrefixJoin(sets, threshold, ALL)
        .run(
            new PairSink() {
              @Override
              public boolean wants(int a, int b) {
                return true;
              }

              @Override
              public void pair(int a, int b, double jaccard) {
                assertTrue(a < b);
                assertEquals(null, found.put(a + " " + b, jaccard), "told twice");
              }
            });
    return found;
  }

  private static void add(ShingleTable table, long key, String text, int shingle) {
    Shingler shingler = new Shingler(shingle, false);
    byte[] bytes = text.getBytes(UTF_8);
    shingler.start(0);
    shingler.add(bytes, 0, bytes.length);
    shingler.finish();
    table.add(key, shingler, 0, 0, shingle);
  }

  private static Map<String, Double> compareAll(List<String> texts, int shingle, double threshold) {
    List<Set<String>> sets = new ArrayList<>();
    for (String text : texts) {
      sets.add(shingles(text, shingle));
    }
    Map<String, Double> found = new TreeMap<>();
    for (int a = 0; a < sets.size(); a++) {
      for (int b = a + 1; b < sets.size(); b++) {
        Set<String> shared = new HashSet<>(sets.get(a));
        shared.retainAll(sets.get(b));
        int union = sets.get(a).size() + sets.get(b).size() - shared.size();
        double jaccard = union == 0 ? 0 : (double) shared.size() / union;
        if (union > 0 && jaccard >= threshold - 1e-9) {
          found.put(a + " " + b, jaccard);
        }
      }
    }
    return found;
  }

  private static Set<String> shingles(String text, int shingle) {
    String[] words = text.isEmpty() ? new String[0] : text.split(" ");
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + shingle <= words.length; i++) {
      shingles.add(String.join(" ", List.of(words).subList(i, i + shingle)));
    }
    if (shingles.isEmpty() && words.length > 0) {
      shingles.add(text);
    }
    return shingles;
  }

  /** Texts of few words, many of them edits of earlier ones. */
  private static List<String> texts(Random random, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (i > 0 && random.nextInt(3) > 0) {
        String[] words = texts.get(random.nextInt(i)).split(" ");
        for (int edit = random.nextInt(4); edit > 0; edit--) {
          words[random.nextInt(words.length)] = "w" + random.nextInt(40);
        }
        texts.add(String.join(" ", words));
      } else {
        texts.add(words(random, 1 + random.nextInt(30), 40));
      }
    }
    return texts;
  }

  private static String words(Random random, int count, int different) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append('w').append(random.nextInt(different));
    }
    return text.toString();
  }
}
