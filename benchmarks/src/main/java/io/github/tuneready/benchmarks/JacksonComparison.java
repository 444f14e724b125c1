package io.github.tuneready.benchmarks;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Selection;
import io.github.tuneready.catalogue.Stages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the check of a file on one thread with reading the same lines by Jackson's streaming
 * parser, which checks nothing but the syntax. The ways take turns, so that all suffer alike from
 * what else the machine does; the first round includes what the JVM compiles.
 */
public final class JacksonComparison {
  /** The families of rules that ask about form. */
  static final Set<String> FORM =
      Set.of(
          "format", "conversation", "tools", "images", "preference", "reinforcement", "completion");

  private static final int ROUNDS = 5;

  private JacksonComparison() {}

  private interface Way {
    void over(Path file) throws IOException;
  }

  /** Compares over the file that is named, each line of which must be JSON. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("Jackson, nextToken", JacksonLines::tokens);
    ways.put("form", check(new Selection(FORM, Set.of())));
    ways.put("form and content", check(Selection.all()));
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, Way> way : ways.entrySet()) {
        long start = System.nanoTime();
        way.getValue().over(file);
        double taken = (System.nanoTime() - start) / 1e9;
        seconds.computeIfAbsent(way.getKey(), name -> new ArrayList<>()).add(taken);
      }
    }
    double peer = 0;
    for (Map.Entry<String, List<Double>> way : seconds.entrySet()) {
      double median = way.getValue().stream().sorted().toList().get(ROUNDS / 2);
      peer = peer == 0 ? median : peer;
      String rounds =
          way.getValue().stream().map(JacksonComparison::rounded).collect(Collectors.joining(" "));
      System.out.printf(
          "%-20s %s s, median %s, %s of Jackson's speed%n",
          way.getKey(), rounds, rounded(median), rounded(peer / median));
    }
  }

  private static Way check(Selection selection) {
    Policy policy = Policy.standard().withStages(Stages.none()).withSelection(selection);
    Validator validator = new Validator(policy).withThreads(1);
    return validator::validate;
  }

  private static String rounded(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
