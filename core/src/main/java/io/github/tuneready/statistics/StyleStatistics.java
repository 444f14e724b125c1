package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.grammar.SecondOpinion;
import io.github.tuneready.json.Text;
import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.StyleEvidence;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleScorer;
import io.github.tuneready.style.TextHash;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the answers of the training split score: two numbers for each assessed answer, a small sample
 * of texts, sums. Merging is associative and commutative.
 */
public final class StyleStatistics implements Accumulator<StyleStatistics>, ExampleStyle.Visitor {
  private static final long serialVersionUID = 1;

  /** Classes of probability that are kept of each answer. */
  public static final int PROBABILITIES = 10;

  // The low bits of a key: class of probability, class of score; the rest is of the hash.
  private static final int PROBABILITY_BITS = 4;
  private static final int CLASS_BITS = 5;
  private static final long LOW = (1L << (PROBABILITY_BITS + CLASS_BITS)) - 1;

  private final long[] assessments = new long[Assessment.values().length];
  private final LongColumn keys = new LongColumn();
  private final LongColumn positions = new LongColumn();
  private final MarkerSums markers = new MarkerSums();
  private final StyleSample sample = new StyleSample();
  private final StrikingAnswers striking = new StrikingAnswers();
  private long flaggedExamples;
  private transient long position;
  private transient boolean flagged;
  private transient @Nullable Heard heard;
  private transient int helpers; // threads beside the one that asks for a second opinion

  /** A second opinion, remembered: it is asked for several times. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Heard(long[] copies, Optional<SecondOpinion> opinion) {}

  StyleStatistics() {}

  @Override
  public void accept(Example example, Features features) {
    ExampleStyle style = features.style();
    if (style == null) {
      return;
    }
    position = example.position();
    flagged = false;
    style.visit(example, this);
    flaggedExamples += flagged ? 1 : 0;
  }

  @Override
  public void answer(int message, Text text, Assessment assessment, StyleScorer scorer) {
    heard = null;
    assessments[assessment.ordinal()]++;
    if (assessment != Assessment.ASSESSED) {
      return;
    }
    double score = scorer.score();
    double probability = scorer.probability();
    int likely = Math.min(PROBABILITIES - 1, (int) (probability * PROBABILITIES));
    long hash = TextHash.of(text.bytes(), text.from(), text.to());
    long classes = (long) scorer.model().classOf(score) << PROBABILITY_BITS | likely;
    keys.add((hash & ~LOW) | classes);
    positions.add(position);
    flagged |= scorer.model().isStriking(score, scorer.words());
    markers.accept(scorer.counters());
    sample.accept(hash, position, text.bytes(), text.from(), text.to());
    if (striking.wants(score, position)) {
      List<String> evidence = StyleEvidence.of(scorer);
      striking.add(new StrikingAnswers.Answer(score, position, evidence));
    }
  }

  @Override
  public void merge(StyleStatistics other) {
    heard = null;
    Arrays.setAll(assessments, i -> assessments[i] + other.assessments[i]);
    keys.addAll(other.keys);
    positions.addAll(other.positions);
    markers.merge(other.markers);
    sample.merge(other.sample);
    striking.merge(other.striking);
    flaggedExamples += other.flaggedExamples;
  }

  /** Answers that say something, by whether they could be assessed. */
  public long answers(Assessment assessment) {
    return assessments[assessment.ordinal()];
  }

  /** Examples with an answer more like LLM text than 99 % of the human texts of any source. */
  public long flaggedExamples() {
    return flaggedExamples;
  }

  /**
   * The different assessed answers by class of score and of probability.
   *
   * @param scores answers by class of score
   * @param probabilities answers by tenths of probability
   */
  @SuppressWarnings("ArrayRecordComponent") // made for one estimate and read once
  public record Spread(long[] scores, long[] probabilities) {
    /** How many answers there are. */
    public long total() {
      return Arrays.stream(scores).sum();
    }
  }

  /**
   * The assessed answers, equal ones once.
   *
   * @param copies positions of examples that are left out, ascending: near-duplicates
   */
  public Spread spread(long[] copies) {
    long[] distinct = new long[keys.size()];
    int size = 0;
    for (int row = 0; row < distinct.length; row++) {
      if (Arrays.binarySearch(copies, positions.get(row)) < 0) {
        distinct[size++] = keys.get(row);
      }
    }
    distinct = Arrays.copyOf(distinct, size);
    Arrays.sort(distinct);
    long[] scores = new long[StyleModel.CLASSES];
    long[] probabilities = new long[PROBABILITIES];
    for (int i = 0; i < distinct.length; i++) {
      if (i == 0 || distinct[i] != distinct[i - 1]) {
        scores[(int) ((distinct[i] & LOW) >> PROBABILITY_BITS)]++;
        probabilities[(int) (distinct[i] & ((1 << PROBABILITY_BITS) - 1))]++;
      }
    }
    return new Spread(scores, probabilities);
  }

  /** The mean of a counter over the assessed answers; 0 where there are none. */
  public double mean(int counter) {
    return markers.mean(counter, answers(Assessment.ASSESSED));
  }

  /**
   * Gets ready for {@link #secondOpinion}, beside what the caller does next.
   *
   * @param threads how many it may use, one or more
   */
  public void prepareSecondOpinion(int threads) {
    helpers = threads - 1;
    SecondOpinion.prepare();
  }

  /**
   * What grammar alone says of a small sample of different assessed answers; nothing where there
   * are too few.
   *
   * @param copies positions of examples that are left out, ascending: near-duplicates
   */
  public Optional<SecondOpinion> secondOpinion(long[] copies) {
    Heard known = heard;
    if (known == null || !Arrays.equals(known.copies, copies)) {
      known =
          new Heard(
              copies, SecondOpinion.of(sample.heads(copies, SecondOpinion.MOST), 1 + helpers));
      heard = known;
    }
    return known.opinion;
  }

  /** A sample of different assessed answers, the heads of their UTF-8. */
  public List<byte[]> sample() {
    return sample.heads();
  }

  /**
   * An example with one of the answers that are most like LLM text.
   *
   * @param position where it stands
   * @param evidence what speaks for it, in words
   */
  public record Striking(long position, List<String> evidence) {}

  /** The examples with the answers most like LLM text, the most first, each once. */
  public List<Striking> striking() {
    Map<Long, Striking> examples = new LinkedHashMap<>();
    for (StrikingAnswers.Answer answer : striking.best()) {
      examples.putIfAbsent(answer.position(), new Striking(answer.position(), answer.evidence()));
    }
    return List.copyOf(examples.values());
  }
}
