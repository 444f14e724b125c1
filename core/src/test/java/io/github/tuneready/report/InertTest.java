package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InertTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static List<Arguments> texts() {
    return List.of(
        Arguments.of("a\u001b[2Jb", "a\\u001b[2Jb"),
        Arguments.of("\u0007", "\\u0007"),
        Arguments.of("\u007f", "\\u007f"),
        Arguments.of("\u009b2J", "\\u009b2J"),
        Arguments.of("\u202eabc\u2069", "\\u202eabc\\u2069"),
        Arguments.of("a\u200bb\ufeff", "a\\u200bb\\ufeff"),
        Arguments.of("a\u2028b\u2029c", "a\\u2028b\\u2029c"),
        Arguments.of("a\u00adb", "a\\u00adb"),
        Arguments.of("::error::x", "\\u003a:error::x"),
        Arguments.of("a ::error::x", "a \\u003a:error::x"),
        Arguments.of("std::vector", "std::vector"),
        Arguments.of("##[error]x", "#\\u0023[error]x"),
        Arguments.of("x ##vso[task.x]", "x #\\u0023vso[task.x]"),
        Arguments.of("## Heading", "## Heading"),
        Arguments.of("日本語 é 🙂", "日本語 é 🙂"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void dangerousCharactersAreEscapedAndOthersAreNot(String data, String shown) {
    assertEquals(shown, Inert.text(data));
  }

  @Test
  void loneSurrogatesAndTagCharactersAreEscaped() {
    assertEquals("\\ud800x", Inert.text("\ud800x"));
    assertEquals("x\\udc00", Inert.text("x\udc00"));
    assertEquals("\\udb40\\udc41", Inert.text("\udb40\udc41"));
  }

  @Test
  void lineEndsAreEscaped() {
    assertEquals("a\\u000d\\u000ab\\u0009", Inert.text("a\r\nb\t"));
  }

  /** The JDK's own categories, at least for what they say of the characters it knows. */
  @Test
  void noControlOrFormatCharacterShows() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      int type = Character.getType(character);
      boolean dangerous =
          type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR;
      if (dangerous) {
        assertFalse(Inert.shows(character), Integer.toHexString(character));
      }
    }
  }

  @Test
  void lettersShow() {
    for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
      boolean filler =
          character == 0x115F || character == 0x1160 || character == 0x3164 || character == 0xFFA0;
      if (Character.isLetterOrDigit(character) && !filler) {
        assertTrue(Inert.shows(character), Integer.toHexString(character));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void quotedTextReadsBackAsItWas(int seed) throws Exception {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("##[x] \"\\/ ::error");
    for (int i = 0; i < 3_000; i++) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
    }
    String quoted = Inert.quoted(text.toString());
    assertEquals(text.toString(), MAPPER.readValue(quoted, String.class));
    assertTrue(quoted.codePoints().allMatch(Inert::shows));
  }

  @Test
  void aPartIsJudgedByTheWhole() {
    assertEquals("##", Inert.text("##", 0, 2));
    assertEquals("#\\u0023", Inert.text("##[x]", 0, 2));
    assertEquals("[x]", Inert.text("##[x]", 2, 5));
  }
}
