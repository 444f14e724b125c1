package io.github.tuneready.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;

/**
 * Takes sentences apart into words and signs. OpenNLP's tokenizer looks at what stands between
 * blanks by itself, so what was taken apart once is remembered. Not thread-safe.
 */
final class WordSplitter {
  private final TokenizerME tokenizer;
  private final Map<String, String[]> known = new HashMap<>();

  WordSplitter(TokenizerModel model) {
    tokenizer = new TokenizerME(model);
  }

  String[] split(String sentence) {
    List<String> words = new ArrayList<>();
    for (String piece : WhitespaceTokenizer.INSTANCE.tokenize(sentence)) {
      words.addAll(List.of(known.computeIfAbsent(piece, tokenizer::tokenize)));
    }
    return words.toArray(new String[0]);
  }
}
