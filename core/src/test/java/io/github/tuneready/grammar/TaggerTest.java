package io.github.tuneready.grammar;

import static io.github.tuneready.grammar.WordClass.ADJECTIVE;
import static io.github.tuneready.grammar.WordClass.ADVERB_LY;
import static io.github.tuneready.grammar.WordClass.COMMA;
import static io.github.tuneready.grammar.WordClass.DETERMINER;
import static io.github.tuneready.grammar.WordClass.NOMINALISATION;
import static io.github.tuneready.grammar.WordClass.NOUN;
import static io.github.tuneready.grammar.WordClass.PRONOUN;
import static io.github.tuneready.grammar.WordClass.STOP;
import static io.github.tuneready.grammar.WordClass.VERB_ED;
import static io.github.tuneready.grammar.WordClass.VERB_ING;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
  private static List<Sentence> tag(String text) {
    return new Tagger().tag(text.getBytes(UTF_8));
  }

  @Test
  void wordsGetTheirClass() {
    assertEquals(
        List.of(
            new Sentence(List.of(PRONOUN, ADVERB_LY, VERB_ED, DETERMINER, ADJECTIVE, NOUN, STOP)),
            new Sentence(List.of(DETERMINER, NOMINALISATION, VERB_ED, STOP))),
        tag("He quickly painted the old house. The improvement helped."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said that that that he said was (nearly) right.",
        "Don't you think it's 3.5% - or \u201Cmore\u201D, as Anna's team can't say?",
        "can't can't can't cannot gonna re-use e.g. U.S. $4.99/kg http://a.example/b?c=d",
        "Time flies like an arrow; fruit flies like a banana. na\u00efve \u4F60\u597D",
        "to to to to the the of , , . . !? --- '' ''' \"\" #"
      })
  void itIsAsOpenNlpDoesItItself(String sentence) {
    String[] words = new TokenizerME(GrammarModels.tokens()).tokenize(sentence);
    WordSplitter splitter = new WordSplitter(GrammarModels.tokens());
    assertArrayEquals(words, splitter.split(sentence));
    assertArrayEquals(words, splitter.split(sentence), "again");
    assertArrayEquals(
        new POSTaggerME(GrammarModels.partsOfSpeech()).tag(words),
        new WordTagger(GrammarModels.partsOfSpeech()).tag(words));
  }

  @Test
  void aClauseIsSeenByItsCommaAndVerb() {
    List<WordClass> classes = tag("The team improved the tool, making it faster.").get(0).classes();
    assertEquals(VERB_ING, classes.get(classes.indexOf(COMMA) + 1));
  }

  @Test
  void aLineEndsASentence() {
    assertEquals(3, tag("# The plan\n- buy bread\r\n- go home\n\n   \n").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "...", "\u0000\u0001", "\uD83D\uDE00 \u202E", "? ! ?"})
  void textWithoutWordsHasMeasures(String text) {
    assertMeasures(text.getBytes(UTF_8));
  }

  @Test
  void bytesThatAreNoTextDoNoHarm() {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    assertMeasures(bytes);
  }

  private static void assertMeasures(byte[] text) {
    for (float measure : new GrammarReader().read(text).measures()) {
      assertTrue(measure >= 0 && measure <= 1, "measured " + measure);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "improvements,NOUN,NOMINALISATION",
    "abilities,NOUN,NOMINALISATION",
    "nation,NOUN,NOUN",
    "city,NOUN,NOUN",
    "quietly,ADV,ADVERB_LY",
    "soon,ADV,ADVERB",
    "taken,VERB,VERB_ED",
    "go,VERB,VERB",
    "%,SYM,SYMBOL",
    ";,PUNCT,PUNCTUATION",
    "!,PUNCT,STOP",
    "xyz,X,OTHER",
    "xyz,a new tag,OTHER"
  })
  void endingsPartTheClasses(String token, String tag, WordClass wordClass) {
    assertEquals(wordClass, WordClass.of(token, tag));
  }
}
