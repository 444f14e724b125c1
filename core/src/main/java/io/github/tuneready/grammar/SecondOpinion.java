package io.github.tuneready.grammar;

import io.github.tuneready.style.Marker;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleModel;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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

  /** So many have few answers each. */
  private static final int MOST_THREADS = 4;

  /** Copies what could change. */
  public SecondOpinion {
    markers = List.copyOf(markers);
  }

  /**
   * Loads the models in a thread of its own: for who will ask for an opinion soon, and has other
   * work until then. What fails is told to who asks.
   */
  public static void prepare() {
    var unused = besides(GrammarModels::load);
  }

  /**
   * Reads answers.
   *
   * @param answers UTF-8 of English answers, {@value #MOST} at most
   * @param threads to use, one or more; the opinion is the same with any number
   * @return nothing where there are too few
   */
  public static Optional<SecondOpinion> of(List<byte[]> answers, int threads) {
    return answers.size() < FEWEST ? Optional.empty() : Optional.of(of(read(answers, threads)));
  }

  private static List<GrammarReading> read(List<byte[]> answers, int threads) {
    GrammarReading[] readings = new GrammarReading[answers.size()];
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          GrammarReader reader = new GrammarReader();
          for (int i = next.getAndIncrement(); i < readings.length; i = next.getAndIncrement()) {
            readings[i] = reader.read(answers.get(i));
          }
        };
    List<CompletableFuture<Void>> others =
        Stream.generate(() -> besides(work)).limit(Math.min(threads, MOST_THREADS) - 1).toList();
    work.run();
    others.forEach(CompletableFuture::join);
    return List.of(readings);
  }

  private static CompletableFuture<Void> besides(Runnable work) {
    return CompletableFuture.runAsync(
        work,
        wrapped -> {
          Thread thread = new Thread(wrapped, "second-opinion");
          thread.setDaemon(true);
          thread.start();
        });
  }

  private static SecondOpinion of(List<GrammarReading> readings) {
    GrammarModel model = GrammarModel.standard();
    long[] counts = new long[StyleModel.CLASSES];
    double[] sums = new double[GrammarReading.MEASURES];
    for (GrammarReading reading : readings) {
      counts[StyleModel.classOf(model.score(reading.sequences()), model.edges())]++;
      Arrays.setAll(sums, i -> sums[i] + reading.measures()[i]);
    }
    Prevalence prevalence = new Prevalence(model.references(), model.shift());
    List<String> markers =
        Marker.strongest(
            Arrays.stream(Measure.values())
                .map(measure -> told(measure, sums[measure.ordinal()] / readings.size(), model))
                .flatMap(Optional::stream));
    return new SecondOpinion(readings.size(), prevalence.of(counts), markers);
  }

  private static Optional<Marker.Told> told(Measure measure, double mean, GrammarModel model) {
    return measure.marker().told(mean, model.norms(), measure.ordinal());
  }
}
