package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Together bills the tokens of the validation file too, OpenAI does not. */
class ValidationBillTest {
  @TempDir Path folder;

  private JsonNode cost(Shell shell, String... more) throws IOException {
    String train = shell.file("train.jsonl", Chats.good(40));
    String valid = shell.file("valid.jsonl", Chats.good("valid", 20));
    String[] words =
        Stream.concat(Stream.of(train, "--validation", valid, "-f", "json"), Arrays.stream(more))
            .toArray(String[]::new);
    return new ObjectMapper().readTree(shell.run(words).out());
  }

  @Test
  void whereItIsBilledItStandsInTheSumAndIsTold() throws IOException {
    Shell shell = new Shell(folder);
    JsonNode report = cost(shell, "--provider", "together", "--model", "llama-3.1-8b");
    JsonNode cost = report.get("cost");
    long validation = cost.get("billableValidation").asLong();
    assertTrue(validation > 20 * 20, cost.toString());
    long billed =
        report.get("tokens").get("billablePerEpoch").asLong() * cost.get("epochs").asLong()
            + validation;
    assertEquals(
        billed * cost.get("pricePerMillion").asDouble() / 1e6,
        cost.get("trainingUsd").asDouble(),
        1e-9);
  }

  @Test
  void whereItIsNotBilledItIsNothing() throws IOException {
    JsonNode cost = cost(new Shell(folder), "--model", "gpt-4o-mini").get("cost");
    assertEquals(0, cost.get("billableValidation").asLong());
  }
}
