package io.github.tuneready.training;

import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Texts long enough to be assessed, with scores by models that saw nothing of their source. */
final class Scored {
  static final int FEWEST_WORDS = 40;

  final List<LabelledText> texts = new ArrayList<>();
  final int[] words;
  final double[] scores;

  Scored(LeftOut leftOut) {
    int[] kept =
        IntStream.range(0, leftOut.scores().length)
            .filter(i -> leftOut.words()[i] >= FEWEST_WORDS)
            .toArray();
    for (int i : kept) {
      texts.add(leftOut.texts().get(i));
    }
    words = Arrays.stream(kept).map(i -> leftOut.words()[i]).toArray();
    scores = Arrays.stream(kept).mapToDouble(i -> leftOut.scores()[i]).toArray();
  }

  private Scored(List<LabelledText> texts, int[] words, double[] scores) {
    this.texts.addAll(texts);
    this.words = words;
    this.scores = scores;
  }

  /** Those that a filter lets through. */
  Scored only(IntPredicate kept) {
    int[] rows = IntStream.range(0, size()).filter(kept).toArray();
    return new Scored(
        Arrays.stream(rows).mapToObj(texts::get).toList(),
        Arrays.stream(rows).map(i -> words[i]).toArray(),
        Arrays.stream(rows).mapToDouble(i -> scores[i]).toArray());
  }

  int size() {
    return scores.length;
  }

  boolean llm(int i) {
    return texts.get(i).llm();
  }

  /** Sources with the indexes of their texts, by name. */
  Map<String, List<Integer>> bySource() {
    Map<String, List<Integer>> sources = new TreeMap<>();
    for (int i = 0; i < size(); i++) {
      sources.computeIfAbsent(texts.get(i).reference(), s -> new ArrayList<>()).add(i);
    }
    return sources;
  }

  /** Scores that cut the texts into classes of equal size. */
  double[] edges() {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double[] edges = new double[StyleModel.CLASSES - 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = sorted[(int) ((i + 1L) * sorted.length / StyleModel.CLASSES)];
    }
    return edges;
  }

  /** How each source scores. */
  List<StyleReference> references(double[] edges) {
    List<StyleReference> references = new ArrayList<>();
    bySource()
        .forEach(
            (name, rows) -> {
              Integer[] counts = new Integer[StyleModel.CLASSES];
              Arrays.fill(counts, 0);
              for (int row : rows) {
                counts[StyleModel.classOf(scores[row], edges)]++;
              }
              references.add(new StyleReference(name, llm(rows.get(0)), List.of(counts)));
            });
    return references;
  }
}
