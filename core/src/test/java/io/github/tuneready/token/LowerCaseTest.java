package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LowerCaseTest {
  private static int plain(byte[] text, int from, int to) {
    int at = from;
    while (at < to && text[at] >= 'a' && text[at] <= 'z') {
      at++;
    }
    return at;
  }

  /** Every byte at every place of eight, beside every neighbour that a carry could reach. */
  @Test
  void everyByteEndsARunOrDoesNot() {
    for (int before = 0; before < 256; before++) {
      for (int b = 0; b < 256; b++) {
        byte[] text = "abcdefghijkl".getBytes(US_ASCII);
        text[before % 7] = (byte) before;
        text[before % 7 + 1] = (byte) b;
        assertEquals(plain(text, 0, 12), LowerCase.end(text, 0, 12), before + " " + b);
        assertEquals(plain(text, 1, 9), LowerCase.end(text, 1, 9), before + " " + b);
      }
    }
  }

  @RepeatedTest(20)
  void runsEndWhereALoopSaysSo(RepetitionInfo round) {
    Random random = new Random(round.getCurrentRepetition());
    byte[] text = new byte[64];
    for (int i = 0; i < text.length; i++) {
      text[i] = (byte) (random.nextInt(12) == 0 ? random.nextInt(256) : 'a' + random.nextInt(26));
    }
    for (int from = 0; from <= text.length; from++) {
      for (int to = from; to <= text.length; to++) {
        assertEquals(plain(text, from, to), LowerCase.end(text, from, to), from + " to " + to);
      }
    }
  }
}
