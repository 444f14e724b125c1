package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00A0\u3000", "\u200B\uFEFF", "\u2028"})
  void nothingToSeeIsBlank(String text) {
    byte[] utf8 = utf8(text);
    assertTrue(AnswerText.isBlank(utf8, 0, utf8.length));
    assertFalse(AnswerText.isPlaceholder(utf8, 0, utf8.length));
    assertEquals(0, AnswerText.trailingSpace(utf8, 0, utf8.length));
  }

  @Test
  void spaceIsMeasuredInBytes() {
    byte[] utf8 = utf8(" \u3000text\u00A0\n");
    assertEquals(4, AnswerText.leadingSpace(utf8, 0, utf8.length));
    assertEquals(3, AnswerText.trailingSpace(utf8, 0, utf8.length));
    assertFalse(AnswerText.isBlank(utf8, 0, utf8.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "N/A",
        "na",
        "null",
        "None",
        "TODO",
        "TODO:",
        " TBD\n",
        "...",
        "\u2026",
        "-",
        "Lorem ipsum",
        "string",
        "Your answer here"
      })
  void standInsAreFound(String text) {
    byte[] utf8 = utf8(text);
    assertTrue(AnswerText.isPlaceholder(utf8, 0, utf8.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "todo",
        "Todo",
        "No",
        "Yes",
        "0",
        "x",
        "unknown",
        "None of these",
        "TODOS",
        "nothing",
        "string theory",
        "NATO",
        "\u00F1a"
      })
  void shortAnswersAreAnswers(String text) {
    byte[] utf8 = utf8(text);
    assertFalse(AnswerText.isPlaceholder(utf8, 0, utf8.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I cannot answer this.",
        "I'm sorry, but I can't help with that.",
        "I\u2019m sorry, but I can\u2019t assist with that request.",
        "I apologize, but I cannot provide that.",
        "As an AI language model, I do not have personal opinions.",
        " Unfortunately, I am unable to browse the web.",
        "Lo siento, pero no puedo ayudarte con eso.",
        "Je suis d\u00E9sol\u00E9, mais je ne peux pas vous aider.",
        "Es tut mir leid, aber ich kann Ihnen nicht helfen.",
        "\u62B1\u6B49\uFF0C\u6211\u65E0\u6CD5\u56DE\u7B54\u8FD9\u4E2A\u95EE\u9898\u3002",
        "\u0418\u0437\u0432\u0438\u043D\u0438\u0442\u0435, \u043D\u043E \u044F \u043D\u0435"
            + " \u043C\u043E\u0433\u0443 \u043F\u043E\u043C\u043E\u0447\u044C."
      })
  void refusalsAreFound(String text) {
    byte[] utf8 = utf8(text);
    assertTrue(AnswerText.isRefusal(utf8, 0, utf8.length));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm sorry to hear that. You can reset it, even if you are unable to log in.",
        "Sorry for the wait! Your order is on its way.",
        "As an AI researcher, she built new models.",
        "I can answer that: it is 4.",
        "Es tut mir leid zu h\u00F6ren, dass es nicht geht. Hier ist die L\u00F6sung.",
        "Unfortunately, the museum is closed today."
      })
  void helpIsNoRefusal(String text) {
    byte[] utf8 = utf8(text);
    assertFalse(AnswerText.isRefusal(utf8, 0, utf8.length));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
