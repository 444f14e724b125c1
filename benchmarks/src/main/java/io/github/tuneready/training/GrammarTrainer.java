package io.github.tuneready.training;

import io.github.tuneready.grammar.GrammarModel;
import io.github.tuneready.grammar.SecondOpinion;
import io.github.tuneready.style.StyleReference;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * Writes the model of the second opinion and its figures from a folder of labelled texts: {@code
 * GrammarTrainer FOLDER MODEL FIGURES [SOURCE[,SOURCE]]}; the sources named last are measured and
 * never fitted to. The same texts give the same bytes. Takes about eight minutes and 3 GB for
 * 17,000 texts, most of it for the first opinion, beside which it is measured.
 */
public final class GrammarTrainer {
  private GrammarTrainer() {}

  /** The command. */
  public static void main(String[] arguments) throws IOException {
    TrainerCall call = TrainerCall.of("GrammarTrainer", arguments);
    LabelledTexts texts = LabelledTexts.read(call.folder());
    GrammarRows rows = GrammarRows.of(texts.texts());
    Scored second = new Scored(rows.leftOut(call.fitted()));
    GrammarModel model = model(texts.digest(), rows.only(call.fitted()), second);
    Files.write(call.model(), model.write());
    Scored first = new Scored(LeftOut.scores(texts.texts(), call.fitted()));
    Files.writeString(call.figures(), new GrammarFigures(first, second, model).text());
  }

  /** The model fitted to all texts, with references from scores of unseen sources. */
  static GrammarModel model(String digest, GrammarRows rows, Scored leftOut) {
    EightBits fitted = EightBits.of(rows.fit());
    double[] edges = leftOut.edges();
    List<StyleReference> references = leftOut.references(edges);
    return new GrammarModel(
        digest,
        fitted.weights(),
        fitted.unit(),
        fitted.bias(),
        Norms.of(rows, rows.measures),
        edges,
        references,
        DomainShift.fitted(references, SecondOpinion.MOST));
  }
}
