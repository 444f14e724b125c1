package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every token, given back to the encoding that has it, is one token. */
final class EveryTokenTest {
  @ParameterizedTest
  @CsvSource({"o200k_base,199998", "cl100k_base,100256"})
  void theBytesOfATokenMergeToIt(String encoding, int size) throws IOException {
    Vocabulary vocabulary = Encoding.forName(encoding).vocabulary();
    BytePairMerge merge = new BytePairMerge(vocabulary);
    HeapMerge heap = new HeapMerge(vocabulary);
    List<byte[]> tokens = JTokkitRanks.of(encoding);
    assertEquals(size, tokens.size());
    for (int rank = 0; rank < size; rank++) {
      byte[] token = tokens.get(rank);
      assertEquals(rank, vocabulary.rank(token, 0, token.length));
      assertEquals(1, merge.merge(token, 0, token.length), "token " + rank);
      assertEquals(1, heap.merge(token, 0, token.length), "token " + rank);
    }
  }

  /**
   * Tokens that are text, that is: of the others, 1,562 and 773 parts of characters, no text
   * consists, and they are tested as bytes alone.
   *
   * <p>Twelve tokens of o200k_base no text ever gives, not even their own, because the pattern cuts
   * them: slashes after a line break ({@code "\n//"}) need punctuation before it, capitals do not
   * follow characters without case, and an apostrophe follows a letter only in a contraction.
   */
  @ParameterizedTest
  @CsvSource({
    "o200k_base,1562,'3413,3914,24091,48235,63100,65447,99494,125141,147008,175653,182292,193819'",
    "cl100k_base,773,''"
  })
  void theTextOfATokenIsOneToken(String encoding, int parts, String cut) throws IOException {
    TokenCounter counter = Encoding.forName(encoding).newCounter();
    List<byte[]> tokens = JTokkitRanks.of(encoding);
    List<String> several = new ArrayList<>();
    int noText = 0;
    for (int rank = 0; rank < tokens.size(); rank++) {
      byte[] token = tokens.get(rank);
      if (!isText(token)) {
        noText++;
      } else if (counter.count(token, 0, token.length) != 1) {
        several.add(Integer.toString(rank));
      } else {
        assertArrayEquals(new int[] {rank}, counter.encode(new String(token, UTF_8)));
      }
    }
    assertEquals(parts, noText);
    assertEquals(cut, String.join(",", several));
  }

  @ParameterizedTest
  @ValueSource(strings = {"o200k_base", "cl100k_base"})
  void theTextOfATokenCountsAsItDoesWithJTokkit(String encoding) throws IOException {
    TokenCounter counter = Encoding.forName(encoding).newCounter();
    com.knuddels.jtokkit.api.Encoding peer =
        Encodings.newLazyEncodingRegistry()
            .getEncoding(EncodingType.fromName(encoding).orElseThrow());
    for (byte[] token : JTokkitRanks.of(encoding)) {
      if (isText(token)) {
        String text = new String(token, UTF_8);
        assertEquals(peer.countTokensOrdinary(text), counter.count(text), text);
      }
    }
  }

  private static boolean isText(byte[] token) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(token));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
