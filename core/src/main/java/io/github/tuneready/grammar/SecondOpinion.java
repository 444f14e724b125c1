package io.github.tuneready.grammar;

import io.github.tuneready.style.Marker;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How much of a sample of answers resembles LLM text by its grammar alone: no word, no layout, only
 * the order of parts of speech.
 *
 * @param answers how many were read
 * @param share the estimate
 * @param markers what of the grammar is as in LLM text, in words, the most telling first
 */
public record SecondOpinion(int answers, Prevalence.Estimate share, List<String> markers) {
  /** Answers to read at most: with more, the estimate is hardly better (docs/style-model.md). */
  public static final int MOST = 60;

  /** Fewer answers tell nothing about a data set. */
  private static final int FEWEST = 20;

  /** Copies what could change. */
  public SecondOpinion {
    markers = List.copyOf(markers);
  }

  /**
   * Reads answers.
   *
   * @param answers UTF-8 of English answers, {@value #MOST} at most
   * @return nothing where there are too few
   */
  public static Optional<SecondOpinion> of(List<byte[]> answers) {
    if (answers.size() < FEWEST) {
      return Optional.empty();
    }
    GrammarModel model = GrammarModel.standard();
    GrammarReader reader = new GrammarReader();
    long[] counts = new long[StyleModel.CLASSES];
    double[] sums = new double[GrammarReading.MEASURES];
    for (byte[] answer : answers) {
      GrammarReading reading = reader.read(answer);
      counts[StyleModel.classOf(model.score(reading.sequences()), model.edges())]++;
      Arrays.setAll(sums, i -> sums[i] + reading.measures()[i]);
    }
    Prevalence prevalence = new Prevalence(model.references(), model.shift());
    List<String> markers =
        Marker.strongest(
            Arrays.stream(Measure.values())
                .map(measure -> told(measure, sums[measure.ordinal()] / answers.size(), model))
                .flatMap(Optional::stream));
    return Optional.of(new SecondOpinion(answers.size(), prevalence.of(counts), markers));
  }

  private static Optional<Marker.Told> told(Measure measure, double mean, GrammarModel model) {
    return measure.marker().told(mean, model.norms(), measure.ordinal());
  }
}
