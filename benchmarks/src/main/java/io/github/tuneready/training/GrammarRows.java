package io.github.tuneready.training;

import io.github.tuneready.grammar.ClassSequences;
import io.github.tuneready.grammar.GrammarReader;
import io.github.tuneready.grammar.GrammarReading;
import io.github.tuneready.style.StyleTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Texts as rows of sequences of word classes, with what can be told of them in words. */
final class GrammarRows extends SparseRows {
  final List<float[]> measures = new ArrayList<>();
  final List<Integer> words = new ArrayList<>();

  /** The texts, each as a row. */
  static GrammarRows of(List<LabelledText> texts) {
    GrammarRows rows = new GrammarRows();
    GrammarReader reader = new GrammarReader();
    StyleTokens tokens = new StyleTokens();
    for (LabelledText text : texts) {
      tokens.read(text.text(), 0, text.text().length);
      rows.add(text, reader.read(text.text()), tokens.words());
    }
    return rows;
  }

  private void add(LabelledText text, GrammarReading reading, int count) {
    add(text, reading.sequences().sequences(), reading.sequences().values());
    measures.add(reading.measures());
    words.add(count);
  }

  /** The rows of some texts. */
  GrammarRows only(Predicate<LabelledText> kept) {
    GrammarRows rows = new GrammarRows();
    for (int i = 0; i < size(); i++) {
      if (kept.test(texts.get(i))) {
        rows.add(texts.get(i), grams.get(i), values.get(i));
        rows.measures.add(measures.get(i));
        rows.words.add(words.get(i));
      }
    }
    return rows;
  }

  double[] fit() {
    return GramRegression.fit(this, ClassSequences.SIZE, SourceWeights.of(this));
  }

  /**
   * Scores by models that saw nothing of the source of a text.
   *
   * @param fitted which texts a model may be fitted to at all
   */
  LeftOut leftOut(Predicate<LabelledText> fitted) {
    double[] scores = new double[size()];
    List<String> groups = texts.stream().map(LeftOut::group).distinct().sorted().toList();
    for (String group : groups) {
      double[] weights = only(fitted.and(text -> !LeftOut.group(text).equals(group))).fit();
      for (int i = 0; i < scores.length; i++) {
        if (LeftOut.group(texts.get(i)).equals(group)) {
          scores[i] = GramRegression.logit(weights, this, i);
        }
      }
    }
    return new LeftOut(texts, words.stream().mapToInt(Integer::intValue).toArray(), scores);
  }
}
