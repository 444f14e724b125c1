package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are read eight bytes at a time where the array goes on, and one by one at its end. */
class StyleTokensTest {
  private static final String[] PIECES = {
    "a", "I", "the", "Ing", "zZ", "@", "[", "`", "{", "'", "\u2019", ":", "://", " ", "\n", ".",
    "\u00E9", "\u4F60", "nation", "0", "-", "Q"
  };

  private static List<String> read(byte[] bytes, int from, int to) {
    StyleTokens tokens = new StyleTokens();
    tokens.read(bytes, from, to);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word =
          tokens.isWord(i)
              ? " %s %d %d %s %s"
                  .formatted(
                      tokens.suffix(i),
                      tokens.entry(i),
                      tokens.length(i),
                      tokens.isCapital(i),
                      tokens.hasApostrophe(i))
              : "";
      read.add(
          "%s %d-%d %x%s"
              .formatted(
                  tokens.kind(i),
                  tokens.from(i) - from,
                  tokens.to(i) - from,
                  tokens.hash(i),
                  word));
    }
    read.add("%d %d".formatted(tokens.letters(), tokens.commonWords()));
    return read;
  }

  private static void assertReadAlike(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] padded = new byte[bytes.length + 64];
    Arrays.fill(padded, (byte) 'x');
    System.arraycopy(bytes, 0, padded, 32, bytes.length);
    assertEquals(
        read(bytes, 0, bytes.length), read(padded, 32, 32 + bytes.length), () -> "'" + text + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Of",
        "seven",
        "eightlet",
        "ninelette",
        "fifteenletterss",
        "the end",
        "don't",
        "it:",
        "http://a.b",
        "caf\u00E9",
        "\u00E9a",
        "A",
        "az AZ",
        "letters"
      })
  void aWordIsReadTheSameBothWays(String text) {
    assertReadAlike(text);
  }

  @Test
  void soAreRandomPieces() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int left = random.nextInt(1, 6); left > 0; left--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertReadAlike(text.toString());
    }
  }

  @Test
  void wordsThatShareASlotAreNotTakenForEachOther() {
    StringBuilder text = new StringBuilder();
    List<Long> hashes = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String word = Integer.toString(i, 26).replaceAll("[0-9]", "z$0").replaceAll("[0-9]", "q");
      hashes.add(WordHash.of(word));
      text.append(word).append(' ');
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    StyleTokens tokens = new StyleTokens();
    int from = 0;
    for (int word = 0; word < hashes.size(); word += tokens.words()) {
      tokens.read(bytes, from, bytes.length);
      for (int i = 0; i < tokens.size(); i++) {
        assertEquals(hashes.get(word + i), tokens.hash(i), "word " + (word + i));
      }
      from = tokens.to(tokens.size() - 1) + 1;
    }
  }
}
