package io.github.tuneready.cli;

import io.github.tuneready.ExampleVisitor;
import io.github.tuneready.LikeExamples;
import io.github.tuneready.example.Example;
import io.github.tuneready.statistics.Features;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order of the readable examples of a file, of those much alike the first, such that every
 * beginning of it is a fair subset: each stratum is spread evenly over it, and within a stratum the
 * order is by a seeded hash of the content. A stratum is a short answer, such as a label, or the
 * length class of a long one. The order of the lines has no part in it.
 */
final class SubsetChoice implements ExampleVisitor {
  private static final int LONGEST_LABEL = 32;

  private final long seed;
  private final LikeExamples like;
  private final Set<Long> seen = new HashSet<>();
  private final Map<String, List<Candidate>> strata = new HashMap<>();

  SubsetChoice(long seed, LikeExamples like) {
    this.seed = seed;
    this.like = like;
  }

  private record Candidate(long line, long hash) {}

  private record Ranked(long line, long hash, double rank) {}

  @Override
  public void visit(String file, long line, Example example, Features features) {
    if (!example.isReadable()) {
      return;
    }
    long key = features.digests().conversation();
    if (seen.add(like.first(line))) {
      strata
          .computeIfAbsent(stratum(example), unseen -> new ArrayList<>())
          .add(new Candidate(line, mixed(key)));
    }
  }

  /** How many readable examples there are, those much alike counted once. */
  int different() {
    return seen.size();
  }

  /** The lines, from 1, in the order of choice. */
  List<Long> order() {
    List<Ranked> ranked = new ArrayList<>();
    for (List<Candidate> stratum : strata.values()) {
      stratum.sort(Comparator.comparingLong(Candidate::hash).thenComparingLong(Candidate::line));
      for (int i = 0; i < stratum.size(); i++) {
        Candidate candidate = stratum.get(i);
        ranked.add(new Ranked(candidate.line(), candidate.hash(), (i + 0.5) / stratum.size()));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(Ranked::rank)
            .thenComparingLong(Ranked::hash)
            .thenComparingLong(Ranked::line));
    return ranked.stream().map(Ranked::line).toList();
  }

  private static String stratum(Example example) {
    String answer = example.allMessages().isEmpty() ? "" : answer(example);
    return answer.length() <= LONGEST_LABEL
        ? "label " + answer.strip()
        : "length " + (32 - Integer.numberOfLeadingZeros(answer.length()));
  }

  private static String answer(Example example) {
    return example.allMessages().get(example.allMessages().size() - 1).content().toString();
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood, 2014). */
  private long mixed(long key) {
    long bits = key ^ (seed * 0x9E3779B97F4A7C15L);
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }
}
