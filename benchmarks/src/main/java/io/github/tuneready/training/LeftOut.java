package io.github.tuneready.training;

import io.github.tuneready.style.NeutralWords;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Scores of texts by models that saw nothing of their source: for each group of sources a model is
 * fitted to the others.
 *
 * @param texts the texts
 * @param words words of each
 * @param scores the score of each
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
record LeftOut(List<LabelledText> texts, int[] words, double[] scores) {
  /** Sites of one network and parts of one corpus are left out together. */
  static String group(LabelledText text) {
    if (text.source().endsWith(".stackexchange")) {
      return "stackexchange";
    }
    int part = text.source().indexOf('-');
    return text.source().startsWith("DetectRL") && part > 0
        ? text.source().substring(0, part)
        : text.source();
  }

  /**
   * Scores texts.
   *
   * @param fitted which texts a model may be fitted to at all
   */
  static LeftOut scores(List<LabelledText> texts, Predicate<LabelledText> fitted) {
    NeutralWords neutral = FittedStyle.neutral(texts);
    Rows all = Rows.of(texts, neutral);
    double[] scores = new double[all.size()];
    TreeSet<String> groups = new TreeSet<>();
    texts.forEach(text -> groups.add(group(text)));
    for (String group : groups) {
      List<LabelledText> others = new ArrayList<>();
      texts.stream().filter(fitted).filter(text -> !group(text).equals(group)).forEach(others::add);
      FittedStyle model = FittedStyle.fit(Rows.withCrops(others, neutral));
      for (int i = 0; i < scores.length; i++) {
        if (group(texts.get(i)).equals(group)) {
          scores[i] = model.score(all, i);
        }
      }
    }
    int[] words = all.words.stream().mapToInt(Integer::intValue).toArray();
    return new LeftOut(texts, words, scores);
  }
}
