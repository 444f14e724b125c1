package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleScorerTest {
  private final StyleScorer scorer = new StyleScorer();

  private Assessment assess(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return scorer.assess(bytes, 0, bytes.length);
  }

  private double score(String text) {
    assertEquals(Assessment.ASSESSED, assess(text), text);
    return scorer.score();
  }

  @Test
  void assistantsScoreHigherThanPeople() {
    double[] human = StyleTexts.of(false, 20).stream().mapToDouble(this::score).toArray();
    double[] llm = StyleTexts.of(true, 20).stream().mapToDouble(this::score).toArray();
    assertTrue(
        Arrays.stream(llm).min().orElseThrow() > Arrays.stream(human).max().orElseThrow(),
        Arrays.toString(human) + " against " + Arrays.toString(llm));
  }

  @Test
  void noHumanTextOfTheseIsStriking() {
    for (String text : StyleTexts.of(false, 50)) {
      score(text);
      assertFalse(scorer.model().isStriking(scorer.score(), scorer.words()), text);
    }
  }

  @Test
  void fewWordsAreTooShort() {
    assertEquals(Assessment.TOO_SHORT, assess(""));
    assertEquals(Assessment.TOO_SHORT, assess("It is on its way."));
    assertEquals(Assessment.TOO_SHORT, assess("word ".repeat(39)));
  }

  @Test
  void otherLanguagesAreNotEnglish() {
    assertEquals(
        Assessment.NOT_ENGLISH,
        assess(
            "Das Paket ist auf dem Weg und wird morgen bei Ihnen sein. Bitte achten Sie darauf,"
                + " dass jemand zu Hause ist, der die Tür öffnen kann. Wenn Sie nicht da sind,"
                + " nehmen die Nachbarn es gern an, oder Sie holen es am nächsten Tag selbst in"
                + " der Filiale ab, die bis acht Uhr abends geöffnet hat."));
    assertEquals(Assessment.NOT_ENGLISH, assess("荷物は明日の午後にお届けします。".repeat(12)));
  }

  @Test
  void codeIsNotAssessed() {
    String prose = StyleTexts.of(true, 1).get(0);
    assertEquals(
        Assessment.CODE, assess("```java\n" + "int a = b + c;\n".repeat(80) + "```\n" + prose));
    assertEquals(
        Assessment.CODE, assess("if (a[i] == b) { x = y; } else { z += w; }\n".repeat(20)));
    assertEquals(Assessment.ASSESSED, assess(prose + "\n```\nint a;\n```\n"));
  }

  /** Quotes, spaces and line ends are typography, not style. */
  @Test
  void typographyDoesNotCount() {
    String text = StyleTexts.of(false, 1).get(0);
    double plain = score(text);
    assertEquals(plain, score(text.replace('\'', '\u2019')), 1e-9);
    assertEquals(plain, score(text.replace(' ', '\u00A0')), 1e-9);
    assertEquals(plain, score(text.replace(" a ", " a\r\n")), 1e-9);
  }

  /** Neither the place in the buffer nor the message before changes a score. */
  @Test
  void scoresDependOnTheMessageAlone() {
    byte[] text = StyleTexts.of(true, 1).get(0).getBytes(UTF_8);
    scorer.assess(text, 0, text.length);
    double alone = scorer.score();
    byte[] padded = new byte[text.length + 40];
    Arrays.fill(padded, (byte) 'x');
    System.arraycopy(text, 0, padded, 17, text.length);
    score(StyleTexts.of(false, 1).get(0));
    scorer.assess(padded, 17, 17 + text.length);
    assertEquals(alone, scorer.score());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", " ", "\n", "#", "*", "`", "- ", "1. ", "\u2014", "\uD83D\uDE00", "é"})
  void monotonousTextsEnd(String piece) {
    assess(piece.repeat(100_000));
  }

  @Test
  void anyBytesAreRead() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      scorer.assess(bytes, 0, bytes.length);
    }
  }

  @Test
  void scoringAllocatesNothing() {
    List<byte[]> texts = StyleTexts.of(true, 30).stream().map(t -> t.getBytes(UTF_8)).toList();
    for (int round = 0; round < 200; round++) {
      scoreAll(texts);
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
    for (int round = 0; round < 100; round++) {
      scoreAll(texts);
    }
    long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    assertTrue(bytes < 100_000, bytes + " bytes for 3,000 messages");
  }

  private void scoreAll(List<byte[]> texts) {
    for (int i = 0; i < texts.size(); i++) {
      scorer.assess(texts.get(i), 0, texts.get(i).length);
    }
  }

  @Test
  void evidenceQuotesTheMessage() {
    String text = StyleTexts.of(true, 1).get(0);
    score(text);
    List<String> evidence = StyleEvidence.of(scorer);
    assertFalse(evidence.isEmpty());
    for (String phrase : evidence) {
      String bare = phrase.substring(1, phrase.length() - 1);
      assertTrue(text.toLowerCase(java.util.Locale.ROOT).contains(bare), phrase);
    }
  }
}
