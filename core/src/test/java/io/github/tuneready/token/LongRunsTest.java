package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counting takes time in line with the text, where a piece is as long as the whole text too: texts
 * on which an encoder that merges or matches carelessly takes time by the square.
 */
final class LongRunsTest {
  private static final int SHORT = 1 << 16;
  private static final int MILLION = 1 << 20;
  private static final int ROUNDS = 5;
  private static final int TRIES = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Quadratic work would take 16 times as long; 4 to 5 are usual, for n log n and caches. */
  private static final double MOST = 6;

  @ParameterizedTest
  @CsvSource({
    "o200k_base,letter", "o200k_base,blanks", "o200k_base,lines", "o200k_base,letters",
    "o200k_base,capitals", "o200k_base,base64", "o200k_base,ideographs", "o200k_base,marks",
    "o200k_base,emoji", "o200k_base,punctuation", "o200k_base,digits", "cl100k_base,letter",
    "cl100k_base,blanks", "cl100k_base,letters", "cl100k_base,base64", "cl100k_base,ideographs",
    "cl100k_base,marks", "cl100k_base,emoji"
  })
  void fourTimesTheTextTakesAtMostSixTimesTheTime(String encoding, String kind) {
    byte[] longer = text(kind, 4 * SHORT);
    byte[] shorter = text(kind, SHORT);
    double ratio = Double.MAX_VALUE;
    // Processor time, and tried again: a busy machine takes the processor and its caches away.
    for (int i = 0; i < TRIES && ratio > MOST; i++) {
      ratio = ratio(Encoding.forName(encoding), shorter, longer);
    }
    assertTrue(ratio <= MOST, "times as long: " + ratio);
  }

  @ParameterizedTest
  @CsvSource({"o200k_base,131072", "cl100k_base,131072"})
  void aMillionOfOneLetterAreCounted(String encoding, long tokens) {
    byte[] text = text("letter", MILLION);
    assertEquals(tokens, Encoding.forName(encoding).newCounter().count(text, 0, text.length));
  }

  private static double ratio(Encoding encoding, byte[] shorter, byte[] longer) {
    long bestOfShorter = Long.MAX_VALUE;
    long bestOfLonger = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      bestOfShorter = Math.min(bestOfShorter, nanoseconds(encoding, shorter));
      bestOfLonger = Math.min(bestOfLonger, nanoseconds(encoding, longer));
    }
    return (double) bestOfLonger / bestOfShorter;
  }

  private static long nanoseconds(Encoding encoding, byte[] text) {
    TokenCounter counter = encoding.newCounter();
    long start = THREADS.getCurrentThreadCpuTime();
    long tokens = counter.count(text, 0, text.length);
    long nanoseconds = Math.max(1, THREADS.getCurrentThreadCpuTime() - start);
    assertTrue(tokens > 0);
    return nanoseconds;
  }

  private static byte[] text(String kind, int characters) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder(characters);
    for (int i = 0; i < characters; i++) {
      text.appendCodePoint(character(kind, random));
    }
    return text.toString().getBytes(UTF_8);
  }

  private static int character(String kind, Random random) {
    String base64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    return switch (kind) {
      case "letter" -> 'a';
      case "blanks" -> ' ';
      case "lines" -> '\n';
      case "letters" -> 'a' + random.nextInt(26);
      case "capitals" -> 'A' + random.nextInt(26);
      case "base64" -> base64.charAt(random.nextInt(64));
      case "ideographs" -> 0x4E00 + random.nextInt(0x5000);
      case "marks" -> 0x300 + random.nextInt(0x50);
      case "emoji" -> 0x1F600 + random.nextInt(0x40);
      case "punctuation" -> ".,;!-=*#".charAt(random.nextInt(8));
      case "digits" -> '0' + random.nextInt(10);
      default -> throw new IllegalArgumentException(kind);
    };
  }
}
