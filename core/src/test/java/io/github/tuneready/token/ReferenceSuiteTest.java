package io.github.tuneready.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tuneready.Shared;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Some 2,000 texts with the ids that the reference encoder gives; skipped where they are absent.
 */
final class ReferenceSuiteTest {
  @ParameterizedTest
  @CsvSource({
    "token_vectors.jsonl,o200k_base", "token_vectors.jsonl,cl100k_base",
    "lone_surrogates.jsonl,o200k_base", "lone_surrogates.jsonl,cl100k_base"
  })
  void everyTextHasTheIdsOfTheReference(String file, String encoding) throws IOException {
    Path path = Shared.path("suites/tokens/" + file);
    TokenCounter counter = Encoding.forName(encoding).newCounter();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(path)) {
      JsonNode row = json.readTree(line);
      String text = row.get("text").textValue();
      int[] ids = counter.encode(text);
      assertEquals(row.get(encoding).get("sha").textValue(), digest(ids), row.get("id")::asText);
      assertEquals(row.get(encoding).get("n").intValue(), ids.length);
      assertEquals(ids.length, counter.count(text), row.get("id")::asText);
    }
  }

  private static String digest(int[] ids) {
    String joined = Arrays.stream(ids).mapToObj(Integer::toString).collect(Collectors.joining(","));
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha.digest(joined.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
