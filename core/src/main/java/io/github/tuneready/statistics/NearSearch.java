package io.github.tuneready.statistics;

import io.github.tuneready.similarity.Comparison;
import io.github.tuneready.similarity.Components;
import io.github.tuneready.similarity.PairSink;
import io.github.tuneready.similarity.Part;
import io.github.tuneready.similarity.PrefixJoin;
import io.github.tuneready.similarity.ShingleSets;
import io.github.tuneready.similarity.ShingleTable;
import io.github.tuneready.similarity.Similarity;
import java.util.Arrays;

/** Finds the examples that are nearly the same; one search, one thread. */
final class NearSearch implements PairSink {
  /** Sets looked at for one set and shingle; more share a shingle only in heaps of one group. */
  private static final int MOST_VISITED = 1_024;

  /** Examples of fewer shingles, as of a greeting, are nearly like any other and leak nothing. */
  private static final int SHORT = 6;

  private static final int NONE = -1;

  private final ExampleRows rows;
  private final ShingleSets sets;
  private final Components components;
  private final Links links = new Links();
  private final int[] leaks;
  private final float[] leakSimilarities;

  private NearSearch(ExampleRows rows, ShingleSets sets) {
    this.rows = rows;
    this.sets = sets;
    this.components = new Components(rows.size());
    this.leaks = new int[rows.size()];
    this.leakSimilarities = new float[rows.size()];
    Arrays.fill(leaks, NONE);
  }

  static NearExamples find(ShingleTable table, ExampleRows rows, Comparison comparison) {
    ShingleSets sets = new ShingleSets(table, Part.WHOLE, SHORT, comparison.shingle(), true);
    NearSearch search = new NearSearch(rows, sets);
    search.takeSameWords();
    PrefixJoin join = new PrefixJoin(sets, comparison.threshold(), MOST_VISITED);
    join.run(search);
    search.shareLeaks();
    return new NearExamples(
        search.groups(), search.effective(), search.leakPairs(), join.bounded());
  }

  private void takeSameWords() {
    for (int row = 0; row < rows.size(); row++) {
      int original = sets.original(row);
      if (original != row && rows.isTrain(row)) {
        components.join(original, row);
        links.add(original, row, 1);
      } else if (original != row && rows.isTrain(original) && sets.size(original) > 0) {
        leaks[row] = original;
        leakSimilarities[row] = 1;
      }
    }
  }

  @Override
  public boolean wants(int a, int b) {
    if (!rows.isTrain(a)) {
      return false;
    }
    return rows.isTrain(b) ? components.first(a) != components.first(b) : leaks[b] == NONE;
  }

  @Override
  public void pair(int a, int b, double jaccard) {
    if (rows.isTrain(b)) {
      components.join(a, b);
      links.add(a, b, jaccard);
    } else {
      leaks[b] = a;
      leakSimilarities[b] = (float) jaccard;
    }
  }

  /** Rows of other splits with the same words leak alike. */
  private void shareLeaks() {
    for (int row = rows.train(); row < rows.size(); row++) {
      int original = sets.original(row);
      if (leaks[row] == NONE && leaks[original] != NONE) {
        leaks[row] = leaks[original];
        leakSimilarities[row] = leakSimilarities[original];
      }
    }
  }

  private SimilarPairs leakPairs() {
    SimilarPairs pairs = new SimilarPairs();
    for (int row = rows.train(); row < leaks.length; row++) {
      if (leaks[row] != NONE) {
        pairs.add(rows.position(row), rows.position(leaks[row]), leakSimilarities[row]);
      }
    }
    return pairs;
  }

  /** Groups and single examples with a valid one among them. */
  private long effective() {
    boolean[] valid = new boolean[rows.train()];
    for (int row = 0; row < valid.length; row++) {
      valid[components.first(row)] |= rows.isValid(row);
    }
    long effective = 0;
    for (boolean is : valid) {
      effective += is ? 1 : 0;
    }
    return effective;
  }

  private SimilarGroups groups() {
    int train = rows.train();
    int[] sizes = new int[train];
    for (int row = 0; row < train; row++) {
      sizes[components.first(row)]++;
    }
    int[] next = new int[train];
    int[] starts = new int[train + 1];
    int count = 0;
    for (int row = 0; row < train; row++) {
      if (sizes[row] > 1) {
        next[row] = starts[count];
        starts[count + 1] = starts[count] + sizes[row];
        count++;
      }
    }
    int[] members = new int[starts[count]];
    for (int row = 0; row < train; row++) {
      int first = components.first(row);
      if (sizes[first] > 1) {
        members[next[first]++] = row;
      }
    }
    return described(members, Arrays.copyOf(starts, count + 1));
  }

  private SimilarGroups described(int[] members, int[] starts) {
    Similarity similarity = new Similarity(sets);
    long[] positions = new long[members.length];
    float[] similarities = new float[members.length];
    links.lead(rows.train(), components);
    long nearGroups = 0;
    long nearExtra = 0;
    for (int group = 0; group + 1 < starts.length; group++) {
      int first = starts[group];
      for (int i = first; i < starts[group + 1]; i++) {
        positions[i] = rows.position(members[i]);
        similarities[i] = (float) similarity.of(members[first], members[i]);
      }
      long different = different(members, first, starts[group + 1]);
      nearGroups += different > 1 ? 1 : 0;
      nearExtra += different - 1;
    }
    return new SimilarGroups(
        new PositionGroups(positions, starts),
        starts,
        similarities,
        copies(members),
        nearGroups,
        nearExtra);
  }

  /** Each member but the first of a group with the one through which it belongs to it. */
  private SimilarPairs copies(int[] members) {
    SimilarPairs copies = new SimilarPairs();
    int[] inOrder = members.clone();
    Arrays.sort(inOrder);
    for (int row : inOrder) {
      if (components.first(row) != row) {
        copies.add(rows.position(row), rows.position(links.other(row)), links.similarity(row));
      }
    }
    return copies;
  }

  /** How many different conversations there are among some rows. */
  private long different(int[] members, int from, int to) {
    long[] digests = new long[to - from];
    for (int i = from; i < to; i++) {
      digests[i - from] = rows.conversation(members[i]);
    }
    Arrays.sort(digests);
    long different = 1;
    for (int i = 1; i < digests.length; i++) {
      different += digests[i] != digests[i - 1] ? 1 : 0;
    }
    return different;
  }
}
