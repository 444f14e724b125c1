package io.github.tuneready.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Letters are those that the reference's build of npm, tiktoken 1.0.22, takes for letters: behind
 * one, "'s" is a token; behind another sign, the apostrophe belongs to the sign.
 */
class UnicodeVersionTest {
  private static long tokensOfEnding(Encoding encoding, int codePoint) {
    TokenCounter counter = encoding.newCounter();
    String character = Character.toString(codePoint);
    return counter.count(character + "'s") - counter.count(character);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0x10E80, 0x10570, 0x12F90, 0x11F04, 0x1E4D0, 0x2EBF0, 0x105C0, 0x10D6F, 0x16D43})
  void lettersOfUnicode13To16AreLetters(int codePoint) {
    assertEquals(1, tokensOfEnding(Encoding.o200kBase(), codePoint));
    assertEquals(1, tokensOfEnding(Encoding.cl100kBase(), codePoint));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x10940, 0x16EA0, 0x0C5C, 0x323B0})
  void thoseOfUnicode17AreNot(int codePoint) {
    assertEquals(2, tokensOfEnding(Encoding.o200kBase(), codePoint));
    assertEquals(2, tokensOfEnding(Encoding.cl100kBase(), codePoint));
  }
}
