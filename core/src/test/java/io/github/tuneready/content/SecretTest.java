package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keys are drawn here from a fixed seed, so that none stands in this file. */
class SecretTest {
  private final Random random = new Random(20261124);

  @TestFactory
  Stream<DynamicTest> everyFormatFindsItsKeys() {
    return SecretFormats.ALL.stream()
        .map(format -> DynamicTest.dynamicTest(format.head() + format.tail(), () -> finds(format)));
  }

  private void finds(SecretFormat format) {
    int found = 0;
    for (int i = 0; i < 200; i++) {
      String fixed = format.head() + format.tail();
      String key = fixed + body(format.alphabet(), format.shortest());
      List<String> finds = Finds.in("key = \"" + key + "\"\nnext");
      found += finds.equals(List.of(format.kind() + " " + key)) ? 1 : 0;
    }
    // Those that happen to hold no digit, or a word of samples, are let go.
    assertTrue(found >= 180, found + " of 200 found");
  }

  @TestFactory
  Stream<DynamicTest> noFormatFindsItsSamples() {
    return SecretFormats.ALL.stream()
        .map(
            format ->
                DynamicTest.dynamicTest(
                    format.head() + format.tail(),
                    () -> {
                      String fixed = format.head() + format.tail();
                      int length = format.shortest();
                      assertEquals(List.of(), Finds.in(fixed + "x".repeat(length)));
                      assertEquals(List.of(), Finds.in(fixed + "A1".repeat(length)));
                      assertEquals(List.of(), Finds.in(fixed + "your-key-here"));
                      assertEquals(List.of(), Finds.in(fixed + "..."));
                      assertEquals(List.of(), Finds.in("a word before" + fixed + "and after"));
                    }));
  }

  @Test
  void documentedSampleOfAwsIsNoSecret() {
    assertEquals(List.of(), Finds.in("AKIA" + "IOSFODNN7EXAMPLE"));
  }

  @Test
  void awsSecretIsKnownByItsName() {
    String key = body(Alphabet.BASE64, 40);
    assertEquals(
        List.of("SECRET_AWS " + key), Finds.in("aws_secret_access_key = " + key + "\nregion = x"));
    assertEquals(List.of("SECRET_AWS " + key), Finds.in("{\"SecretAccessKey\": \"" + key + "\"}"));
    assertEquals(List.of(), Finds.in("some_other_name = " + key.replace('/', 'k')));
  }

  @Test
  void azureKeyIsKnownByItsName() {
    String key = body(Alphabet.BASE64, 86) + "==";
    assertEquals(
        List.of("SECRET_AZURE " + key), Finds.in("AccountName=a;AccountKey=" + key + ";Endpoint"));
  }

  @Test
  void webTokenIsFoundWhole() {
    String token = token("{\"sub\":\"" + body(Alphabet.HEX, 20) + "\"}");
    assertEquals(List.of("SECRET_JWT " + token), Finds.in("Bearer " + token + " sent"));
    assertEquals(List.of(), Finds.in(token("{\"sub\":\"1234567890\",\"name\":\"John Doe\"}")));
    assertEquals(List.of(), Finds.in(token.substring(0, token.lastIndexOf('.'))));
  }

  private String token(String payload) {
    Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
    String header = "{\"alg\":\"HS256\"}";
    return encoder.encodeToString(header.getBytes(StandardCharsets.UTF_8))
        + "."
        + encoder.encodeToString(payload.getBytes(StandardCharsets.UTF_8))
        + "."
        + body(Alphabet.BASE64_URL, 43);
  }

  @Test
  void privateKeyIsFoundByItsBody() {
    String begin = "-----BEGIN " + "RSA PRIVATE KEY-----";
    String line = body(Alphabet.BASE64, 64);
    assertEquals(
        List.of("SECRET_PRIVATE_KEY " + begin + "\n" + line),
        Finds.in("Key:\n" + begin + "\n" + line + "\n-----END RSA PRIVATE KEY-----"));
    assertEquals(List.of(), Finds.in(begin + "\n...\n-----END RSA PRIVATE KEY-----"));
    assertEquals(List.of(), Finds.in("-----BEGIN PUBLIC KEY-----\n" + line));
    assertEquals(List.of(), Finds.in("-------------------- a table --------------------"));
  }

  @Test
  void maskShowsFourCharactersAndTheLength() {
    byte[] key = ("ghp_" + body(Alphabet.LETTERS, 36)).getBytes(StandardCharsets.UTF_8);
    assertEquals("ghp_\u2026 (40 characters)", ContentExcerpt.mask(key, 0, key.length));
    assertEquals(
        "ghp_\u2026 (40 characters)",
        ContentExcerpt.of(ContentKind.SECRET_GITHUB, key, 0, key.length));
    assertEquals("\u2026 (6 characters)", ContentExcerpt.mask(key, 0, 6));
  }

  @Test
  void hiddenCharactersAreShownAsCodePoints() {
    byte[] text = "\u200B\u2060\uFEFF\u200B".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "U+200B U+2060 U+FEFF \u2026",
        ContentExcerpt.of(ContentKind.ZERO_WIDTH, text, 0, text.length));
  }

  private String body(Alphabet alphabet, int length) {
    List<Character> characters = new ArrayList<>();
    for (char c = '!'; c < 127; c++) {
      if (alphabet.contains((byte) c)) {
        characters.add(c);
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.get(random.nextInt(characters.size())));
    }
    // A key that ends in a dash or dot would end before it for a reader, too.
    text.setCharAt(length - 1, alphabet == Alphabet.BASE32 ? 'Q' : 'e');
    return text.toString();
  }
}
