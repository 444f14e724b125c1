package io.github.tuneready.training;

import io.github.tuneready.grammar.SecondOpinion;
import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Both opinions on the same texts: mixtures of one human and one LLM source that neither's
 * references know anything of.
 */
final class OpinionPairs {
  /**
   * One mixture.
   *
   * @param share the true share
   * @param first estimated from all texts
   * @param second estimated from as many as a second opinion reads
   */
  record Trial(double share, Prevalence.Estimate first, Prevalence.Estimate second) {}

  /** The scores of one opinion, with what they are judged by. */
  @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
  private record Opinion(
      Scored scored, double[] edges, List<StyleReference> references, double shift) {
    static Opinion of(Scored scored, double shift) {
      double[] edges = scored.edges();
      return new Opinion(scored, edges, scored.references(edges), shift);
    }

    Prevalence without(StyleReference one, StyleReference other) {
      return new Prevalence(DomainShift.without(references, one, other), shift);
    }

    long[] counts(List<Integer> rows) {
      long[] counts = new long[StyleModel.CLASSES];
      rows.forEach(row -> counts[StyleModel.classOf(scored.scores[row], edges)]++);
      return counts;
    }
  }

  private final Opinion first;
  private final Opinion second;
  private final Map<String, List<Integer>> rows;
  private final SplittableRandom random = new SplittableRandom(13);

  /**
   * Pairs of sources.
   *
   * @param first scores of the first opinion
   * @param second scores of the second, of the same texts
   */
  OpinionPairs(Scored first, Scored second, double firstShift, double secondShift) {
    this.first = Opinion.of(first, firstShift);
    this.second = Opinion.of(second, secondShift);
    this.rows = first.bySource();
  }

  /** A trial for each pair of sources of 100 texts and more, and each share. */
  List<Trial> trials(int messages) {
    List<Trial> trials = new ArrayList<>();
    for (StyleReference human : large(false)) {
      for (StyleReference llm : large(true)) {
        Prevalence one = first.without(human, llm);
        Prevalence other = second.without(human, llm);
        for (double share : DomainShift.SHARES) {
          List<Integer> mixed = mixed(human, llm, messages, share);
          List<Integer> sample = mixed.subList(0, Math.min(messages, SecondOpinion.MOST));
          trials.add(
              new Trial(share, one.of(first.counts(mixed)), other.of(second.counts(sample))));
        }
      }
    }
    return trials;
  }

  private List<StyleReference> large(boolean llm) {
    return first.references.stream()
        .filter(reference -> reference.llm() == llm)
        .filter(reference -> reference.texts() >= DomainShift.FEWEST_TEXTS)
        .toList();
  }

  /** Texts of both in random order. */
  private List<Integer> mixed(
      StyleReference human, StyleReference llm, int messages, double share) {
    int ofLlm = (int) Math.round(messages * share);
    List<Integer> mixed = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      List<Integer> from = rows.getOrDefault((i < ofLlm ? llm : human).name(), List.of());
      mixed.add(random.nextInt(mixed.size() + 1), from.get(random.nextInt(from.size())));
    }
    return mixed;
  }
}
