package io.github.tuneready.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tuneready.Shared;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.parse.ExampleParser;
import io.github.tuneready.token.Encoding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleTokensTest {
  private static final ObjectMapper JACKSON = new ObjectMapper();

  private static ExampleTokens tokens(Encoding encoding, String line, long limit) {
    byte[] bytes = line.getBytes(UTF_8);
    Example example = new ExampleParser(Format.CHAT).parse(bytes, 0, bytes.length, bytes.length, 0);
    ExampleTokens tokens = new ExampleTokens(encoding, limit);
    tokens.of(example);
    return tokens;
  }

  /** Counts published with the reference encoder and confirmed by the API. */
  @Test
  void publishedRequestsCountAsTheApiCounts() throws IOException {
    JsonNode cases =
        JACKSON
            .readTree(Shared.path("data/token-fixtures/function-calling-counts.json").toFile())
            .get("cases");
    List<String> wrong = new ArrayList<>();
    for (JsonNode request : cases) {
      ObjectNode line = JACKSON.createObjectNode();
      line.set("messages", request.get("messages"));
      if (request.has("functions")) {
        line.set("functions", request.get("functions"));
      }
      long count =
          tokens(Encoding.o200kBase(), line.toString(), Long.MAX_VALUE).total()
              + choice(request.path("function_call"));
      if (count != request.get("tokens").asLong()) {
        wrong.add(count + " for " + request);
      }
    }
    assertEquals(32, cases.size());
    assertEquals(List.of(), wrong);
  }

  /** A request may say which function to call; a training line cannot. */
  private static long choice(JsonNode functionCall) {
    if (functionCall.isObject()) {
      byte[] name = functionCall.get("name").asText().getBytes(UTF_8);
      return 4 + Encoding.o200kBase().newCounter().count(name, 0, name.length);
    }
    return functionCall.asText().equals("none") ? 1 : 0;
  }

  @Test
  void publishedConversationCountsAsTheApiCounts() throws IOException {
    JsonNode fixture =
        JACKSON.readTree(Shared.path("data/token-fixtures/cookbook-counts.json").toFile());
    String line = "{\"messages\":" + fixture.get("messages").get("input") + "}";
    assertEquals(129, tokens(Encoding.cl100kBase(), line, Long.MAX_VALUE).total());
    assertEquals(124, tokens(Encoding.o200kBase(), line, Long.MAX_VALUE).total());
  }

  @Test
  void onlyAssistantsOfWeightOneAreTrained() {
    String line =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"hello\"},"
            + "{\"role\":\"assistant\",\"content\":\"hello\",\"weight\":0},"
            + "{\"role\":\"user\",\"content\":\"hello\"},"
            + "{\"role\":\"assistant\",\"content\":\"hello world\",\"weight\":1}]}";
    ExampleTokens tokens = tokens(Encoding.o200kBase(), line, Long.MAX_VALUE);
    assertEquals(3 + 4 * 4 + 5, tokens.total());
    assertEquals(2, tokens.trained());
  }

  @Test
  void whatStandsPastTheLimitIsNotTrained() {
    String line =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"hello\"},"
            + "{\"role\":\"assistant\",\"content\":\"hello hello hello hello\"}]}";
    ExampleTokens whole = tokens(Encoding.o200kBase(), line, Long.MAX_VALUE);
    ExampleTokens cut = tokens(Encoding.o200kBase(), line, whole.total() - 3);
    assertEquals(4, whole.trained());
    assertEquals(1, cut.trainedWithinLimit());
    assertEquals(4, cut.trained());
  }
}
