package io.github.tuneready.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrevalenceTest {
  private final Random random = new Random(3);

  /** Texts whose class of score is spread around a place, from 0 to 1. */
  private StyleReference source(String name, boolean llm, double place, int texts) {
    int[] counts = new int[StyleModel.CLASSES];
    for (int i = 0; i < texts; i++) {
      counts[draw(place)]++;
    }
    List<Integer> list = new ArrayList<>();
    for (int count : counts) {
      list.add(count);
    }
    return new StyleReference(name, llm, list);
  }

  private int draw(double place) {
    double at = (place + 0.12 * random.nextGaussian()) * StyleModel.CLASSES;
    return (int) Math.max(0, Math.min(StyleModel.CLASSES - 1, at));
  }

  private List<StyleReference> references() {
    return List.of(
        source("a", false, 0.25, 400),
        source("b", false, 0.3, 400),
        source("c", false, 0.35, 400),
        source("d", true, 0.65, 400),
        source("e", true, 0.7, 400),
        source("f", true, 0.75, 400));
  }

  private long[] mixture(double share, int texts) {
    long[] counts = new long[StyleModel.CLASSES];
    for (int i = 0; i < texts; i++) {
      counts[draw(i < share * texts ? 0.7 : 0.3)]++;
    }
    return counts;
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.25, 0.5, 0.75, 1})
  void estimatesAreNearAndIntervalsHoldTheTruth(double share) {
    Prevalence.Estimate estimate = new Prevalence(references(), 0.02).of(mixture(share, 1_000));
    assertEquals(share, estimate.share(), 0.05);
    assertTrue(estimate.low() <= share && share <= estimate.high(), estimate.toString());
    assertTrue(estimate.low() <= estimate.share() && estimate.share() <= estimate.high());
  }

  @Test
  void theSameNumbersGiveTheSameEstimate() {
    List<StyleReference> references = references();
    long[] counts = mixture(0.4, 300);
    assertEquals(
        new Prevalence(references, 0.1).of(counts), new Prevalence(references, 0.1).of(counts));
  }

  @Test
  void knownTextsNarrowTheInterval() {
    Prevalence prevalence = new Prevalence(references(), 0.1);
    long[] counts = mixture(0.5, 400);
    Prevalence.Estimate without = prevalence.of(counts);
    Prevalence.Estimate with =
        prevalence
            .withAnchors(List.of(source("own", false, 0.3, 200), source("theirs", true, 0.7, 100)))
            .of(counts);
    assertTrue(with.high() - with.low() < without.high() - without.low(), with.toString());
  }

  @Test
  void fewKnownTextsChangeNothing() {
    Prevalence prevalence = new Prevalence(references(), 0.1);
    long[] counts = mixture(0.5, 400);
    Prevalence few = prevalence.withAnchors(List.of(source("own", false, 0.9, 10)));
    assertEquals(prevalence.of(counts), few.of(counts));
  }

  @Test
  void scoresLikeNoReferenceAreAMisfit() {
    long[] odd = new long[StyleModel.CLASSES];
    odd[0] = 100;
    odd[StyleModel.CLASSES - 1] = 100;
    Prevalence prevalence = new Prevalence(references(), 0.1);
    assertTrue(prevalence.of(odd).misfit() > 0.3);
    assertTrue(prevalence.of(mixture(0.5, 400)).misfit() < 0.1);
  }
}
