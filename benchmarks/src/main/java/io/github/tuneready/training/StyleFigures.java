package io.github.tuneready.training;

import io.github.tuneready.style.Prevalence;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** The figures of a model card, as Markdown: all from scores of sources the model had not seen. */
final class StyleFigures {
  private static final int FEWEST = 30;

  private final Scored scored;
  private final StyleModel model;
  private final OutOfFold outOfFold;
  private final StringBuilder out = new StringBuilder();

  StyleFigures(Scored scored, StyleModel model) {
    this.scored = scored;
    this.model = model;
    this.outOfFold = OutOfFold.of(scored);
  }

  String text() {
    overall();
    by("source", i -> scored.texts.get(i).reference());
    by("domain", i -> scored.texts.get(i).domain() + (scored.llm(i) ? " (LLM)" : " (human)"));
    by("generator", i -> scored.texts.get(i).generator());
    prevalence();
    return out.toString();
  }

  private void overall() {
    out.append(AurocTable.of(scored));
    line("");
    line("Expected calibration error: %.3f.", outOfFold.calibrationError(scored));
    line("");
  }

  /** Each group against all texts of the other label, and how many pass the strict threshold. */
  private void by(String what, IntFunction<String> key) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < scored.size(); i++) {
      groups.computeIfAbsent(key.apply(i), k -> new ArrayList<>()).add(i);
    }
    double[] human = AurocTable.scores(scored, false, i -> true);
    double[] llm = AurocTable.scores(scored, true, i -> true);
    line("| %s | texts | AUROC | strict, of other sources | strict, as shipped |", what);
    line("|---|---|---|---|---|");
    groups.forEach(
        (name, rows) -> {
          if (rows.size() >= FEWEST) {
            double[] own = rows.stream().mapToDouble(i -> scored.scores[i]).toArray();
            boolean positive = scored.llm(rows.get(0));
            line(
                "| %s | %,d | %.3f | %.1f %% | %.1f %% |",
                name,
                rows.size(),
                positive ? Auroc.of(own, human) : Auroc.of(llm, own),
                100
                    * rows.stream()
                        .mapToInt(i -> outOfFold.striking()[i] ? 1 : 0)
                        .average()
                        .orElse(0),
                100 * rows.stream().mapToInt(i -> isStriking(i) ? 1 : 0).average().orElse(0));
          }
        });
    line("");
  }

  private boolean isStriking(int i) {
    return model.isStriking(scored.scores[i], scored.words[i]);
  }

  private void prevalence() {
    line("| mixtures | share | n | mean absolute error | coverage of 90 %% | mean width |");
    line("|---|---|---|---|---|---|");
    trials(
        "one human and one LLM source, both unseen",
        DomainShift.pairs(model.references(), model.shift(), 200, 1_000));
    trials("half of the sources, unseen, by the other half", halves());
    trials("all sources pooled", pooled());
    line("");
    line("Domain-shift term: %.2f.", model.shift());
  }

  private void trials(String name, List<DomainShift.Trial> trials) {
    for (int size : new int[] {200, 1_000}) {
      for (double share : DomainShift.SHARES) {
        told(
            name,
            "%.0f %%".formatted(100 * share),
            size,
            trials.stream().filter(t -> t.messages() == size && t.share() == share).toList());
      }
      told(name, "all", size, trials.stream().filter(t -> t.messages() == size).toList());
    }
  }

  private void told(String name, String share, int size, List<DomainShift.Trial> trials) {
    line(
        "| %s | %s | %,d | %.3f | %.2f | %.2f |",
        name,
        share,
        size,
        trials.stream().mapToDouble(DomainShift.Trial::error).average().orElse(0),
        DomainShift.coverage(trials, 0),
        trials.stream()
            .mapToDouble(t -> t.estimate().high() - t.estimate().low())
            .average()
            .orElse(0));
  }

  /** Mixtures of half of the corpora, estimated by references of the other half. */
  private List<DomainShift.Trial> halves() {
    SplittableRandom random = new SplittableRandom(5);
    List<String> corpora =
        model.references().stream().map(DomainShift::corpus).distinct().sorted().toList();
    List<DomainShift.Trial> trials = new ArrayList<>();
    for (int tries = 0;
        tries < 1_000 && trials.size() < 30 * 2 * DomainShift.SHARES.length;
        tries++) {
      Set<String> half = new java.util.HashSet<>();
      corpora.stream().filter(corpus -> random.nextBoolean()).forEach(half::add);
      List<StyleReference> seen =
          model.references().stream().filter(r -> !half.contains(DomainShift.corpus(r))).toList();
      List<StyleReference> unseen =
          model.references().stream().filter(r -> half.contains(DomainShift.corpus(r))).toList();
      if (kinds(seen) && kinds(unseen)) {
        mix(new Prevalence(seen, model.shift()), unseen, random, trials);
      }
    }
    return trials;
  }

  private static boolean kinds(List<StyleReference> references) {
    long llm = references.stream().filter(StyleReference::llm).count();
    return llm >= 3 && references.size() - llm >= 3;
  }

  private List<DomainShift.Trial> pooled() {
    SplittableRandom random = new SplittableRandom(7);
    List<DomainShift.Trial> trials = new ArrayList<>();
    for (int round = 0; round < 20; round++) {
      mix(new Prevalence(model.references(), model.shift()), model.references(), random, trials);
    }
    return trials;
  }

  private static void mix(
      Prevalence prevalence,
      List<StyleReference> from,
      SplittableRandom random,
      List<DomainShift.Trial> trials) {
    for (int size : new int[] {200, 1_000}) {
      for (double share : DomainShift.SHARES) {
        int llm = (int) Math.round(size * share);
        long[] counts = draw(from, false, size - llm, random);
        DomainShift.add(counts, draw(from, true, llm, random));
        trials.add(new DomainShift.Trial(share, size, prevalence.of(counts)));
      }
    }
  }

  /** Texts of one label, drawn from all texts of the sources alike. */
  private static long[] draw(
      List<StyleReference> from, boolean llm, int size, SplittableRandom random) {
    Integer[] sums = new Integer[StyleModel.CLASSES];
    Arrays.fill(sums, 0);
    for (StyleReference reference : from) {
      for (int i = 0; i < sums.length && reference.llm() == llm; i++) {
        sums[i] += reference.counts().get(i);
      }
    }
    return DomainShift.draw(new StyleReference("", llm, List.of(sums)), size, random);
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
