package io.github.tuneready.grammar;

import io.github.tuneready.language.PinnedModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Apache OpenNLP's models of English, trained on the English Web Treebank; shared by all threads.
 *
 * <p>From opennlp-models-sentdetect-en, -tokenizer-en and -pos-en 1.3.0, Maven Central, 2026-11.
 * Loaded by the first data set that needs them: 0.1 to 0.3 s on a machine of 2026.
 */
final class GrammarModels {
  private static final String PREFIX = "/opennlp-en-ud-ewt-";
  private static final String SUFFIX = "-1.3-2.5.4.bin";

  private static final PinnedModel<SentenceModel> SENTENCES =
      new PinnedModel<>(
          PREFIX + "sentence" + SUFFIX,
          "4de58d12b09421003c8b1ba13e8b58ec533b28e1f22a65272119dc0993d333e8",
          SentenceModel::new);

  private static final PinnedModel<TokenizerModel> TOKENS =
      new PinnedModel<>(
          PREFIX + "tokens" + SUFFIX,
          "95139111197ba9f1165fc12be8d4cbac05ea3912f995d167efa1a0e04e3e649a",
          TokenizerModel::new);

  private static final PinnedModel<POSModel> PARTS_OF_SPEECH =
      new PinnedModel<>(
          PREFIX + "pos" + SUFFIX,
          "510b89087e7ef7ffb8c50c63e3e999122404ac9fa64790dfa93b38d1938c52ce",
          POSModel::new);

  private GrammarModels() {}

  static SentenceModel sentences() {
    return SENTENCES.get();
  }

  static TokenizerModel tokens() {
    return TOKENS.get();
  }

  static POSModel partsOfSpeech() {
    return PARTS_OF_SPEECH.get();
  }

  /** Loads all, the largest first, as {@link Tagger} begins at the other end. */
  static void load() {
    partsOfSpeech();
    tokens();
    sentences();
  }
}
