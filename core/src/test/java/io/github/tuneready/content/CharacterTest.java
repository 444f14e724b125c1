package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterTest {
  @ParameterizedTest
  @CsvSource({
    "0, NUL",
    "1, CONTROL_CHARACTER",
    "C, CONTROL_CHARACTER",
    "1B, CONTROL_CHARACTER",
    "7F, CONTROL_CHARACTER",
    "80, CONTROL_CHARACTER",
    "9F, CONTROL_CHARACTER",
    "85, LINE_SEPARATOR",
    "2028, LINE_SEPARATOR",
    "2029, LINE_SEPARATOR",
    "D, CARRIAGE_RETURN",
    "A0, NO_BREAK_SPACE",
    "AD, ZERO_WIDTH",
    "200B, ZERO_WIDTH",
    "200C, ZERO_WIDTH",
    "200D, ZERO_WIDTH",
    "2060, ZERO_WIDTH",
    "FEFF, ZERO_WIDTH",
    "200E, BIDI_CONTROL",
    "202E, BIDI_CONTROL",
    "2066, BIDI_CONTROL",
    "E0041, TAG_CHARACTER",
    "E0101, TAG_CHARACTER",
    "FDD0, NONCHARACTER",
    "FFFE, NONCHARACTER",
    "1FFFF, NONCHARACTER",
    "10FFFF, NONCHARACTER",
    "E000, PRIVATE_USE",
    "F8FF, PRIVATE_USE",
    "F0000, PRIVATE_USE",
    "100000, PRIVATE_USE",
    "FFFD, REPLACEMENT_CHARACTER"
  })
  void eachIsFoundBetweenLetters(String hex, ContentKind kind) {
    String character = Character.toString(Integer.parseInt(hex, 16));
    assertEquals(List.of(kind + " " + character), Finds.in("left" + character + "right"));
  }

  @Test
  void aRunIsOneFind() {
    assertEquals(List.of("NUL \0\0\0"), Finds.in("a\0\0\0b"));
    assertEquals(List.of("ZERO_WIDTH \u200B\u2060\uFEFF"), Finds.in("a\u200B\u2060\uFEFFb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tab\tline\n",
        "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 family",
        "\u2764\uFE0F\u200D\uD83D\uDD25 heart on fire",
        "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", // Persian, non-joiner
        "\u0915\u094D\u200D\u0937", // Devanagari, joiner
        "\u1797\u17B6\u179F\u17B6\u200B\u1781\u17D2\u1798\u17C2\u179A", // Khmer, word breaks
        "\u05E9\u05DC\u05D5\u05DD \u200EABC\u200E", // Hebrew, marks
        "\u202B\u05E9\u05DC\u05D5\u05DD\u202C said",
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F flag",
        "\u845B\uDB40\uDD00 variant",
        "5\u00A0km, \u00AB\u00A0oui\u00A0\u00BB\u00A0! 12\u00A0\u20AC",
        "caf\u00E9 \u2014 \u201Cquoted\u201D \u2026 \u20AC5 \u2192 \uFF01 \uFB01 \uD835\uDD38"
      })
  void charactersTheirTextNeedsAreClean(String text) {
    assertEquals(List.of(), Finds.in(text));
  }
}
