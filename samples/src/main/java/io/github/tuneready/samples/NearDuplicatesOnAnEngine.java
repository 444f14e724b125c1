package io.github.tuneready.samples;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.similarity.Signature;
import io.github.tuneready.statistics.ExampleShingles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Near-duplicates the way a cluster engine finds them: signatures are made of each example alone,
 * examples that share a key are brought together, and each pair is verified. Maps stand for the
 * engine's own tables of (position, signature) and (key, position).
 */
public final class NearDuplicatesOnAnEngine {
  private static final double THRESHOLD = 0.5;
  private static final int WORDS = 3;

  /** A key that so many examples share brings too many together: leave it out, and say so. */
  private static final int HOT = 1_000;

  private NearDuplicatesOnAnEngine() {}

  /** Prints the pairs of the file named first. */
  public static void main(String[] args) throws IOException {
    pairs(Path.of(args[0])).forEach(System.out::println);
  }

  private record Row(long line, Signature signature) {}

  static List<String> pairs(Path train) throws IOException {
    List<Row> rows = new ArrayList<>();
    Map<Long, List<Integer>> byKey = new HashMap<>();
    ExampleShingles shingles = new ExampleShingles(WORDS, true);
    Validator.standard()
        .visit(
            Dataset.train(train),
            (file, line, example, features) -> {
              shingles.of(example);
              Signature signature = Signature.of(shingles.shingler());
              for (long key : signature.keys(THRESHOLD)) {
                byKey.computeIfAbsent(key, unseen -> new ArrayList<>()).add(rows.size());
              }
              rows.add(new Row(line, signature));
            });
    Set<String> pairs = new TreeSet<>();
    for (List<Integer> alike : byKey.values()) {
      if (alike.size() > HOT) {
        pairs.add("a key that " + alike.size() + " examples share was left out");
      } else {
        verify(alike.stream().map(rows::get).toList(), pairs);
      }
    }
    return List.copyOf(pairs);
  }

  private static void verify(List<Row> rows, Set<String> pairs) {
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        Row a = rows.get(i);
        Row b = rows.get(j);
        double jaccard = a.signature().jaccard(b.signature());
        if (jaccard >= THRESHOLD) {
          pairs.add(
              String.format(Locale.ROOT, "lines %d and %d: %.2f", a.line(), b.line(), jaccard));
        }
      }
    }
  }
}
