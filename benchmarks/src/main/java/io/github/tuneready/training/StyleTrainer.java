package io.github.tuneready.training;

import io.github.tuneready.style.GramTable;
import io.github.tuneready.style.ModelFile;
import io.github.tuneready.style.NeutralWords;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleReference;
import io.github.tuneready.style.TreeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Writes the style model and its figures from a folder of labelled texts: {@code StyleTrainer
 * FOLDER MODEL FIGURES [SOURCE[,SOURCE]]}; the sources named last are measured and never fitted to.
 * The same texts give the same bytes. Takes about six minutes and 3 GB for 17,000 texts.
 */
public final class StyleTrainer {
  private StyleTrainer() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    TrainerCall call = TrainerCall.of("StyleTrainer", arguments);
    LabelledTexts texts = LabelledTexts.read(call.folder());
    LeftOut leftOut = LeftOut.scores(texts.texts(), call.fitted());
    StyleModel model = model(texts.only(call.fitted()), leftOut);
    Files.write(call.model(), ModelFile.write(model));
    Files.writeString(call.figures(), new StyleFigures(new Scored(leftOut), model).text());
  }

  /** The model fitted to all texts, with references from scores of unseen sources. */
  static StyleModel model(LabelledTexts texts, LeftOut leftOut) {
    Scored scored = new Scored(leftOut);
    double[] edges = scored.edges();
    List<StyleReference> references = scored.references(edges);
    long[] hashes = NeutralVocabulary.of(texts.texts(), FittedStyle.NEUTRAL_SHARE);
    Rows rows = Rows.withCrops(texts.texts(), new NeutralWords(hashes));
    FittedStyle fitted = FittedStyle.fit(rows);
    EightBits grams = EightBits.of(fitted.grams());
    return new StyleModel(
        texts.digest(),
        hashes,
        new GramTable(
            grams.weights(), grams.unit(), grams.bias(), fitted.gramMean(), fitted.gramScale()),
        new TreeTable(fitted.trees(), fitted.treeMean(), fitted.treeScale()),
        Norms.of(rows, rows.counters),
        new Calibrator(scored).calibration(),
        edges,
        references,
        DomainShift.fitted(references, 200, 1_000));
  }
}
