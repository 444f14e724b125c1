package io.github.tuneready.training;

import io.github.tuneready.style.NeutralWords;
import io.github.tuneready.style.StyleCounters;
import io.github.tuneready.style.StyleGrams;
import io.github.tuneready.style.StyleTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * What was tried beside the shipped model, measured on the same sources left out: {@code
 * StyleTrials FOLDER FIGURES}. Takes about twenty minutes on two processors for 17,000 texts, with
 * a heap of 7 GB.
 */
public final class StyleTrials {
  private static final int WORDS = 50;
  private static final int REPEATED_PAIRS =
      StyleCounters.names().indexOf("repeated pairs of words");

  private final List<LabelledText> texts;
  private final int[] words;
  private final StringBuilder out = new StringBuilder();

  private StyleTrials(List<LabelledText> texts) {
    this.texts = texts;
    this.words = new int[texts.size()];
    StyleTokens tokens = new StyleTokens();
    for (int i = 0; i < words.length; i++) {
      byte[] text = texts.get(i).text();
      tokens.read(text, 0, text.length);
      words[i] = tokens.words();
    }
  }

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("StyleTrials FOLDER FIGURES");
    }
    List<LabelledText> texts = LabelledTexts.read(Path.of(arguments[0])).texts();
    Files.writeString(Path.of(arguments[1]), new StyleTrials(texts).run());
  }

  private String run() {
    out.append("| trial | alone | in the score |\n|---|---|---|\n");
    NeutralWords neutral = FittedStyle.neutral(texts);
    double[] sequences = scores(sequences(neutral, SourceWeights.ASSISTANTS));
    double[] counters = scores(counters(SourceWeights.ASSISTANTS));
    row("sequences, as shipped but for eight bits", sequences, null);
    row("counters under trees, as shipped", counters, null);
    row("the score, as shipped", null, mixed(sequences, counters));
    for (double weight : new double[] {1, 2, 4, 16}) {
      double[] mixed = mixed(scores(sequences(neutral, weight)), scores(counters(weight)));
      row("answers of assistants weigh " + (int) weight, null, mixed);
    }
    for (double share : new double[] {0, 0.45, 0.8}) {
      long[] kept = NeutralVocabulary.of(texts, share);
      String name =
          share == 0 ? "no word masked" : String.format(Locale.ROOT, "%,d words kept", kept.length);
      instead(name, sequences(new NeutralWords(kept), SourceWeights.ASSISTANTS), counters);
    }
    instead(
        "no penalty on the distance between sources",
        new TrialPart.Sequences(
            asked -> Rows.of(asked, neutral), StyleGrams.SIZE, SourceWeights.ASSISTANTS, 0),
        counters);
    trees(
        "compressed size in the place of repeated pairs",
        StyleTrials::compressed,
        (t, c) -> free(c),
        sequences);
    trees(
        "each question one way, where most sources agree",
        StyleTrials::counted,
        StyleTrials::agreed,
        sequences);
    double[] shipped = mixed(sequences, counters);
    added("punctuation alone, one to four signs", TrialRows::punctuation, shipped);
    added("skip-grams over one or two tokens", t -> TrialRows.skipGrams(t, neutral), shipped);
    return out.toString();
  }

  private static TrialPart sequences(NeutralWords neutral, double assistants) {
    return new TrialPart.Sequences(
        asked -> Rows.of(asked, neutral),
        StyleGrams.SIZE,
        assistants,
        GramRegression.BETWEEN_SOURCES);
  }

  private static TrialPart counters(double assistants) {
    return new TrialPart.Counters(StyleTrials::counted, (t, c) -> free(c), assistants);
  }

  private void instead(String name, TrialPart part, double[] counters) {
    double[] alone = scores(part);
    row(name, alone, mixed(alone, counters));
  }

  private void trees(
      String name,
      Function<List<LabelledText>, float[][]> counters,
      TrialPart.Counters.Signs signs,
      double[] sequences) {
    double[] alone = scores(new TrialPart.Counters(counters, signs, SourceWeights.ASSISTANTS));
    row(name, alone, mixed(sequences, alone));
  }

  /** A third part: one part to six of the score. */
  private void added(String name, Function<List<LabelledText>, SparseRows> rows, double[] shipped) {
    double[] alone =
        scores(
            new TrialPart.Sequences(
                rows, TrialRows.SIZE, SourceWeights.ASSISTANTS, GramRegression.BETWEEN_SOURCES));
    double[] together = new double[alone.length];
    Arrays.setAll(together, i -> (6 * shipped[i] + alone[i]) / 7);
    row(name, alone, together);
  }

  private static double[] mixed(double[] sequences, double[] counters) {
    double[] mixed = new double[sequences.length];
    Arrays.setAll(mixed, i -> (2 * sequences[i] + counters[i]) / 3);
    return mixed;
  }

  /** Scores of all texts by parts that saw nothing of their source. */
  private double[] scores(TrialPart part) {
    double[] scores = new double[texts.size()];
    List<String> groups = texts.stream().map(LeftOut::group).distinct().sorted().toList();
    groups.parallelStream()
        .forEach(
            group -> {
              int[] own =
                  IntStream.range(0, scores.length)
                      .filter(i -> LeftOut.group(texts.get(i)).equals(group))
                      .toArray();
              double[] found =
                  part.scores(
                      texts.stream().filter(text -> !LeftOut.group(text).equals(group)).toList(),
                      Arrays.stream(own).mapToObj(texts::get).toList());
              for (int i = 0; i < own.length; i++) {
                scores[own[i]] = found[i];
              }
            });
    return scores;
  }

  private void row(String name, double @Nullable [] alone, double @Nullable [] mixed) {
    out.append("| " + name + " | " + aurocs(alone) + " | " + aurocs(mixed) + " |\n");
  }

  /** Over all texts, and over those that are assistant-like and not short. */
  private String aurocs(double @Nullable [] scores) {
    return scores == null
        ? ""
        : String.format(
            Locale.ROOT,
            "%.3f, %.3f",
            auroc(scores, i -> words[i] >= Scored.FEWEST_WORDS),
            auroc(scores, i -> words[i] >= WORDS && texts.get(i).assistantLike()));
  }

  /** Not a number where texts of a kind are missing. */
  private double auroc(double[] scores, IntPredicate kept) {
    return Auroc.of(pick(scores, kept, true), pick(scores, kept, false));
  }

  private double[] pick(double[] scores, IntPredicate kept, boolean llm) {
    return IntStream.range(0, scores.length)
        .filter(i -> texts.get(i).llm() == llm)
        .filter(kept)
        .mapToDouble(i -> scores[i])
        .toArray();
  }

  static float[][] counted(List<LabelledText> texts) {
    StyleTokens tokens = new StyleTokens();
    StyleCounters counters = new StyleCounters();
    float[][] rows = new float[texts.size()][];
    for (int i = 0; i < rows.length; i++) {
      tokens.read(texts.get(i).text(), 0, texts.get(i).text().length);
      counters.count(tokens);
      rows[i] = Rows.values(counters);
    }
    return rows;
  }

  private static float[][] compressed(List<LabelledText> texts) {
    float[][] rows = counted(texts);
    byte[] room = new byte[1 << 16];
    for (int i = 0; i < rows.length; i++) {
      byte[] text = texts.get(i).text();
      Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
      deflater.setInput(text);
      deflater.finish();
      rows[i][REPEATED_PAIRS] = (float) deflater.deflate(room) / text.length;
      deflater.end();
    }
    return rows;
  }

  private static int[] free(float[][] counters) {
    return new int[counters[0].length];
  }

  /** A sign where more than five in eight pairs of a human and an LLM source agree on it. */
  private static int[] agreed(List<LabelledText> texts, float[][] counters) {
    Map<String, List<Integer>> sources = new TreeMap<>();
    for (int i = 0; i < counters.length; i++) {
      sources.computeIfAbsent(texts.get(i).reference(), s -> new ArrayList<>()).add(i);
    }
    int[] signs = new int[counters[0].length];
    for (int c = 0; c < signs.length; c++) {
      int counter = c;
      double[][] means = new double[2][];
      for (int kind = 0; kind < 2; kind++) {
        boolean llm = kind == 1;
        means[kind] =
            sources.values().stream()
                .filter(rows -> texts.get(rows.get(0)).llm() == llm)
                .mapToDouble(
                    rows ->
                        rows.stream().mapToDouble(i -> counters[i][counter]).average().orElse(0))
                .toArray();
      }
      double higher = Auroc.of(means[1], means[0]);
      signs[c] = higher > 0.625 ? 1 : higher < 0.375 ? -1 : 0;
    }
    return signs;
  }
}
