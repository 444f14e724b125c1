package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * On whatever Unicode text, the tokens are JTokkit's. Characters that the running JDK puts into
 * another class than our newer table are left out, for JTokkit follows the JDK.
 */
final class JTokkitPropertyTest {
  private static final int TEXTS = 8_000;
  private static final String NAMES = "OSRNMULC";
  private static final byte[] MARGIN = "é's ".getBytes(UTF_8);

  @ParameterizedTest
  @CsvSource({"o200k_base,1", "o200k_base,20261127", "cl100k_base,2", "cl100k_base,20261128"})
  void anyTextHasTheTokensOfJTokkit(String encoding, long seed) {
    TokenCounter counter = Encoding.forName(encoding).newCounter();
    com.knuddels.jtokkit.api.Encoding peer =
        Encodings.newLazyEncodingRegistry()
            .getEncoding(EncodingType.fromName(encoding).orElseThrow());
    MixedText texts = new MixedText(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = knownToBoth(texts.next());
      String valid = withoutLoneSurrogates(text);
      int expected = peer.countTokensOrdinary(valid);
      assertEquals(expected, counter.count(text), () -> escaped(text));
      assertEquals(expected, countWithin(counter, valid), () -> escaped(text));
      assertArrayEquals(
          peer.encodeOrdinary(valid).toArray(), counter.encode(text), () -> escaped(text));
    }
  }

  /** Counts the text as a part of an array that goes on before and after it. */
  private static long countWithin(TokenCounter counter, String text) {
    byte[] utf8 = text.getBytes(UTF_8);
    byte[] wider = new byte[MARGIN.length + utf8.length + MARGIN.length];
    System.arraycopy(MARGIN, 0, wider, 0, MARGIN.length);
    System.arraycopy(utf8, 0, wider, MARGIN.length, utf8.length);
    System.arraycopy(MARGIN, 0, wider, MARGIN.length + utf8.length, MARGIN.length);
    return counter.count(wider, MARGIN.length, MARGIN.length + utf8.length);
  }

  private static String knownToBoth(String text) {
    return text.codePoints()
        .filter(
            code ->
                UnicodeClassesGenerator.name(code)
                    == NAMES.charAt(UnicodeClasses.ofCodePoint(code)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** As the reference reads them; JTokkit takes what Java makes of them, a question mark. */
  private static String withoutLoneSurrogates(String text) {
    return text.codePoints()
        .map(code -> Character.getType(code) == Character.SURROGATE ? 0xFFFD : code)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String escaped(String text) {
    return text.codePoints()
        .mapToObj(
            code ->
                code > ' ' && code < 127
                    ? Character.toString(code)
                    : String.format(Locale.ROOT, "\\u{%X}", code))
        .collect(Collectors.joining());
  }
}
