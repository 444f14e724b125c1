package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The truth is the JDK's own decoder: text is broken with it, and must be found; or left whole. */
class MojibakeTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It\u2019s fine",
        "\u201Cquoted\u201D",
        "caf\u00E9",
        "na\u00EFve",
        "M\u00FCnchen",
        "Stra\u00DFe",
        "ni\u00F1o",
        "5 \u20AC",
        "20 \u00B0C is warm, 30\u00B0c is hot",
        "a \u2013 b",
        "wait\u2026",
        "\u2022 one",
        "\uD83D\uDE00 smile",
        "\u041F\u0440\u0438\u0432\u0435\u0442",
        "\u65E5\u672C\u8A9E",
        "\uFEFFstart"
      })
  void brokenTextIsFound(String text) {
    String broken = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
    assertFalse(Finds.kinds(broken).isEmpty(), broken);
    assertEquals(ContentKind.MOJIBAKE, Finds.kinds(broken).get(0), broken);
    assertEquals(List.of(), Finds.in(text.replace("\uFEFF", "")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"It\u2019s fine", "caf\u00E9", "M\u00FCnchen"})
  void brokenByLatin1IsFound(String text) {
    String broken = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertEquals(List.of(ContentKind.MOJIBAKE), Finds.kinds(broken));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00AB jusqu'\u00E0\u00A0\u00BB",
        "MANH\u00C3\u2026",
        "AMANH\u00C3\u201D",
        "CAF\u00C9\u201D",
        "der Buchstabe \u201E\u00C4\u201C",
        "S\u00E3o Paulo, cora\u00E7\u00E3o",
        "\u00E2ge, ch\u00E2teau, p\u00E2t\u00E9",
        "\u00C0\u00A0Paris",
        "r\u00F4le \u00E9\u00A0: \u00E8\u00A0! \u00E0\u00A0?",
        "ROM\u00C2NIA \u00CEN",
        "\u00BFQu\u00E9? \u00A1S\u00ED!",
        "Espa\u00F1a\u2019s",
        "\u00D0 \u00FE\u00F0 \u00CDsland"
      })
  void honestTextIsClean(String text) {
    assertFalse(Finds.kinds(text).contains(ContentKind.MOJIBAKE));
  }
}
