package io.github.tuneready.grammar;

import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/**
 * Tags the words of a sentence one after another with the likeliest part of speech. OpenNLP's own
 * tagger keeps the three likeliest rows of tags, which takes longer and gave the same tags to each
 * of 2.2 million words of the texts that the grammar model was fitted to. Not thread-safe.
 */
final class WordTagger {
  /** The name that {@link POSModel} gives its table. */
  private static final String TABLE = "pos.model";

  private final MaxentModel model;
  private final POSContextGenerator contexts;

  WordTagger(POSModel model) {
    this.model = model.getArtifact(TABLE);
    this.contexts = model.getFactory().getPOSContextGenerator();
  }

  /** The tags of all words: universal parts of speech. */
  String[] tag(String[] words) {
    String[] tags = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      double[] likely = model.eval(contexts.getContext(i, words, tags, null));
      tags[i] = model.getBestOutcome(likely);
    }
    return tags;
  }
}
