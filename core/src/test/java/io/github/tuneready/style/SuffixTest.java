package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuffixTest {
  private static StyleTokens tokens(String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    StyleTokens tokens = new StyleTokens();
    tokens.read(utf8, 0, utf8.length);
    assertEquals(1, tokens.size(), text);
    return tokens;
  }

  @ParameterizedTest
  @CsvSource({
    "nation, TION",
    "NATION, TION",
    "lesson, LONG",
    "moment, MENT",
    "silent, LONG",
    "kindness, NESS",
    "unless, LONG",
    "ability, ITY",
    "going, ING",
    "strong, LONG",
    "wanted, ED",
    "really, LY",
    "usable, ABLE",
    "simple, LONG",
    "native, IVE",
    "famous, OUS",
    "usual, AL",
    "later, ER",
    "latest, EST",
    "things, S",
    "less, SHORT",
    "cats, S",
    "has, SHORT",
    "ing, SHORT",
    "king, SHORT",
    "s, SHORT",
    "Anna\u2019s, POSSESSIVE",
    "it\u2019s, POSSESSIVE",
    "caf\u00e9s, S",
    "na\u00efve, LONG",
  })
  void theEndOfAWordTells(String word, Suffix suffix) {
    assertEquals(suffix, tokens(word).suffix(0), word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"it's", "IT'S", "don't", "we\u2019re"})
  void apostrophesNearTheEndCount(String word) {
    assertTrue(tokens(word).hasApostrophe(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"its", "o'clockwise", "na\u00efve"})
  void noOthersDo(String word) {
    assertFalse(tokens(word).hasApostrophe(0));
  }
}
