package io.github.tuneready.training;

import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How well scores part the two kinds, over all texts and by length, as a table of Markdown. */
final class AurocTable {
  private final Scored scored;
  private final StringBuilder out = new StringBuilder();

  private AurocTable(Scored scored) {
    this.scored = scored;
  }

  static String of(Scored scored) {
    AurocTable table = new AurocTable(scored);
    table.rows();
    return table.out.toString();
  }

  private void rows() {
    out.append("| texts | human | LLM | AUROC | TPR at 5 % FPR | TPR at 1 % FPR |\n");
    out.append("|---|---|---|---|---|---|\n");
    row("all, 40 words and more", i -> true);
    row("50 words and more", i -> scored.words[i] >= 50);
    row(
        "assistant-like, 50 words and more",
        i -> scored.words[i] >= 50 && scored.texts.get(i).assistantLike());
    for (int b = 0; b < Calibrator.LENGTHS.length; b++) {
      int from = Calibrator.LENGTHS[b];
      int to = b + 1 < Calibrator.LENGTHS.length ? Calibrator.LENGTHS[b + 1] : Integer.MAX_VALUE;
      row("from " + from + " words on", i -> scored.words[i] >= from && scored.words[i] < to);
    }
  }

  private void row(String name, IntPredicate kept) {
    double[] human = scores(scored, false, kept);
    double[] llm = scores(scored, true, kept);
    if (human.length > 0 && llm.length > 0) {
      out.append(
          String.format(
              Locale.ROOT,
              "| %s | %,d | %,d | %.3f | %.2f | %.2f |\n",
              name,
              human.length,
              llm.length,
              Auroc.of(llm, human),
              Auroc.rate(llm, human, 0.05),
              Auroc.rate(llm, human, 0.01)));
    }
  }

  /** The scores of texts of one label. */
  static double[] scores(Scored scored, boolean llm, IntPredicate kept) {
    return Auroc.pick(
        scored, IntStream.range(0, scored.size()).filter(i -> scored.llm(i) == llm).filter(kept));
  }
}
