package io.github.tuneready.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What breaks off, and what only looks as if it did. */
class CutOffTest {
  private static final String SENTENCES =
      "Print the label and put it on the parcel. Bring the parcel to a post office. ";
  private static final String CODE =
      "Compile it with javac, then start it with java, like this:\n\n";

  private static String fault(String text) {
    byte[] utf8 = ("·" + text + "·").getBytes(UTF_8);
    return CutOff.of(utf8, 2, utf8.length - 2);
  }

  @ParameterizedTest
  @CsvSource({
    "Keep the receipt of the, it ends in 'the'",
    "Keep the receipt and, it ends in 'and'",
    "'If you have lost the label, as happens, ', it ends in a comma",
    "Die Quittung oder, it ends in 'oder'",
  })
  void whatAsksForAnotherWordBreaksOff(String end, String fault) {
    assertEquals(fault, fault(SENTENCES + end));
  }

  @Test
  void chineseBreaksOffToo() {
    String text = "打印标签并把它贴在包裹上。然后把包裹带到邮局。如果您丢失了标签，请再次打印，并且保留收据，";
    assertEquals("it ends in a comma", fault(text));
  }

  @Test
  void anOpenCodeBlockBreaksOff() {
    String fault = "its code block is still open";
    assertEquals(fault, fault(CODE + "```sh\njavac Main.java\njava Ma"));
    assertEquals(fault, fault(CODE + "````md\n```\njavac\n```\nand"));
    assertEquals(fault, fault(CODE + "~~~\njavac Main.java\n```\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Keep the receipt.",
        "Keep the receipt",
        "The answer is \"the",
        "It is graded with an A",
        "Best regards,\n\nYour team,",
        "That is what it is for",
        "Where do you come from",
      })
  void theseMayBeWhole(String end) {
    assertEquals("", fault(SENTENCES + end));
  }

  @Test
  void whatHasNoSentenceDoesNotBreakOff() {
    assertEquals("", fault("red, ".repeat(40)));
    assertEquals("", fault("one and ".repeat(40)));
  }

  @Test
  void shortTextsDoNotBreakOff() {
    assertEquals("", fault("Yes. And the"));
    assertEquals("", fault(""));
  }

  @Test
  void blocksThatCloseAreWhole() {
    assertEquals("", fault(CODE + "```sh\njavac Main.java\n```"));
    assertEquals("", fault(CODE + "```sh\njavac Main.java\n```  \n"));
    assertEquals("", fault(CODE + "  ```\n  javac Main.java\n  ```\n"));
    assertEquals("", fault(CODE + "```javac Main.java```, then start it."));
    assertEquals("", fault(CODE + "javac Main.java\njava Main\n```"));
  }

  /** A long run of one byte is one look, not one for each byte. */
  @Test
  void longTextsTakeLinearTime() {
    assertEquals("", fault("`".repeat(2_000_000)));
    assertEquals("", fault("a".repeat(2_000_000)));
    assertEquals("", fault("``\n".repeat(700_000)));
  }
}
