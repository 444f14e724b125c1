package io.github.tuneready.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Takes texts apart into sentences and tagged words. Not thread-safe: one for each thread. */
final class Tagger {
  private final SentenceDetectorME sentences = new SentenceDetectorME(GrammarModels.sentences());
  private final WordSplitter words = new WordSplitter(GrammarModels.tokens());
  private final WordTagger tags = new WordTagger(GrammarModels.partsOfSpeech());

  /** The sentences of a text; one never runs over the end of a line. */
  List<Sentence> tag(byte[] utf8) {
    List<Sentence> found = new ArrayList<>();
    new String(utf8, UTF_8)
        .lines()
        .flatMap(line -> Arrays.stream(sentences.sentDetect(line)))
        .map(this::sentence)
        .filter(sentence -> sentence.words() > 0)
        .forEach(found::add);
    return found;
  }

  private Sentence sentence(String text) {
    String[] tokens = words.split(text);
    String[] parts = tags.tag(tokens);
    List<WordClass> classes = new ArrayList<>();
    for (int i = 0; i < tokens.length; i++) {
      classes.add(WordClass.of(tokens[i], parts[i]));
    }
    return new Sentence(classes);
  }
}
