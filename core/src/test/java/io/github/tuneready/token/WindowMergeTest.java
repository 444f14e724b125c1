package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Window by window gives the tokens that merging the whole piece at once gives. */
final class WindowMergeTest {
  private static final int PIECES = 150;
  private static final int MOST_BYTES = 6_000;

  @ParameterizedTest
  @CsvSource({"o200k_base,1", "cl100k_base,2"})
  void windowsGiveTheTokensOfTheWhole(String encoding, long seed) {
    Vocabulary vocabulary = Encoding.forName(encoding).vocabulary();
    HeapMerge whole = new HeapMerge(vocabulary);
    WindowMerge windows = new WindowMerge(new HeapMerge(vocabulary));
    Random random = new Random(seed);
    for (int i = 0; i < PIECES; i++) {
      byte[] piece = piece(vocabulary, random);
      int from = random.nextInt(8);
      int expected = whole.merge(piece, from, piece.length);
      assertEquals(expected, windows.merge(piece, from, piece.length), "piece " + i);
      assertArrayEquals(
          Arrays.copyOf(whole.starts(), expected + 1),
          Arrays.copyOf(windows.starts(), expected + 1),
          "piece " + i);
    }
  }

  /** Runs of single bytes, of few different ones, and of tokens, long ones above all. */
  private static byte[] piece(Vocabulary vocabulary, Random random) {
    ByteArrayOutputStream piece = new ByteArrayOutputStream();
    int bytes = 100 + random.nextInt(MOST_BYTES);
    int kinds = 1 + random.nextInt(5);
    byte[] alphabet = new byte[kinds];
    random.nextBytes(alphabet);
    byte[] blanks = "    \n\t-=".getBytes(US_ASCII);
    int kind = random.nextInt(4);
    while (piece.size() < bytes) {
      switch (kind) {
        case 0 -> piece.write(alphabet[random.nextInt(kinds)]);
        case 1 -> piece.write('a' + random.nextInt(kinds));
        case 2 -> piece.write(blanks[random.nextInt(1 + random.nextInt(blanks.length))]);
        default -> piece.writeBytes(vocabulary.bytes(random.nextInt(vocabulary.size())));
      }
    }
    return piece.toByteArray();
  }
}
