package io.github.tuneready.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.model.TableException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PriceTableTest {
  private static final PriceTable TABLE = PriceTable.standard();
  private static final String ROW = "{'provider':'house','model':'m','training':2.5%s}";
  private static final String FILE = "{'asOf':'2026-11','prices':[" + ROW + "]}";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "openai, gpt-4.1, 25",
    "openai, gpt-4.1-mini, 5",
    "openai, gpt-4.1-nano, 1.5",
    "openai, gpt-4o, 25",
    "openai, gpt-4o-2024-08-06, 25",
    "openai, gpt-4o-mini-2024-07-18, 3",
    "OpenAI, ft:gpt-4o-mini-2024-07-18:acme::8fG2, 3",
    "openai, GPT-4o-mini, 3",
    "openai, gpt-3.5-turbo, 8",
    "openai, davinci-002, 6",
    "openai, babbage-002, 0.4",
    "openai, o4-mini, 100",
    "azure, gpt-4o, 27.5",
    "together, meta-llama/Llama-3.1-8B-Instruct, 0.48",
    "together, meta-llama/Llama-3.3-70B-Instruct, 2.90",
    "together, Qwen/Qwen2.5-72B-Instruct, 2.90",
    "together, full-up-to-16b, 0.54",
    "fireworks, qwen3-32b, 3",
    "fireworks, mixtral-8x7b, 2"
  })
  void publishedTrainingPricesAreFound(String provider, String model, String usd) {
    assertEquals(Usd.of(usd), TABLE.find(provider, model).orElseThrow().training().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "openai, gpt-4",
    "openai, gpt-4o-2024-05-13",
    "openai, llama-3.1-8b",
    "together, mistralai/Mixtral-8x22B",
    "together, deepseek-v3",
    "together, llama-3.1-405b",
    "mistral, mistral-small",
    "generic, gpt-4.1"
  })
  void unknownModelsHaveNoPrice(String provider, String model) {
    assertTrue(TABLE.find(provider, model).isEmpty());
  }

  @Test
  void nearestNamesHelpAMistypedOne() {
    assertEquals("gpt-4o-mini", TABLE.nearest("openai", "gpt-4o-miny").get(0));
    assertEquals(List.of(), TABLE.nearest("mistral", "gpt-4o-mini"));
  }

  @Test
  void aPartOfARowMayStandElsewhere() {
    Price davinci = TABLE.find("openai", "davinci-002").orElseThrow();
    assertTrue(davinci.source(PricePart.TRAINING).verified());
    assertFalse(davinci.source(PricePart.BASE).verified());
    Price azure = TABLE.find("azure", "gpt-4o").orElseThrow();
    assertEquals("2025-09", azure.source(PricePart.TRAINING).date());
    assertEquals("2026-02-11", azure.source(PricePart.HOSTING).date());
  }

  @Test
  void aPartNobodyKnowsIsAFault() throws IOException {
    Path file = folder.resolve("prices.json");
    Files.writeString(file, FILE.formatted(",'sources':{'bas':{}}").replace('\'', '"'));
    TableException fault = assertThrows(TableException.class, () -> PriceTable.read(file));
    String said = String.valueOf(fault.getMessage());
    assertTrue(said.endsWith("sources.bas: is not a known key; did you mean \"base\"?"), said);
  }

  @Test
  void everyPriceHasASourceAndTheTableADate() {
    assertEquals("2026-10", TABLE.asOf());
    for (Price price : TABLE.prices()) {
      assertFalse(price.source().name().equals("prices.json"), price.model());
    }
    assertFalse(TABLE.find("together", "llama-3.1-8b").orElseThrow().source().verified());
    assertTrue(
        TABLE
            .find("fireworks", "llama-3.1-8b")
            .orElseThrow()
            .source()
            .toString()
            .endsWith("(unverified)"));
  }

  @Test
  void tunedInferenceIsNeverCheaperThanTheBase() {
    for (Price price : TABLE.prices()) {
      if (price.tuned().isPresent() && price.base().isPresent()) {
        assertTrue(price.tuned().get().input().compareTo(price.base().get().input()) > 0);
        assertTrue(price.tuned().get().output().compareTo(price.base().get().output()) > 0);
      }
    }
  }

  @Test
  void aTableOfOnesOwnIsRead() throws IOException {
    PriceTable table = PriceTable.read(write(String.format(FILE, "")));
    Price price = table.find("house", "m-2026-01-01").orElseThrow();
    assertEquals("2026-11", table.asOf());
    assertEquals(new BigDecimal("2.5"), price.training().orElseThrow().amount());
    assertEquals("2026-11", price.source().date());
    assertTrue(table.find("openai", "gpt-4.1").isEmpty());
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    assertEquals("2026-11", PriceTable.read(write("\uFEFF" + String.format(FILE, ""))).asOf());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",'output':1 | prices[0].output: is not a known key",
        ",'trainning':1 | prices[0].trainning: is not a known key; did you mean \"training\"?",
        ",'hostingPerHour':-1.7 | prices[0].hostingPerHour: must not be negative",
        ",'hostingPerHour':'1.7' | prices[0].hostingPerHour: must be a number",
        ",'hostingPerHour':null | prices[0].hostingPerHour: must be a number",
        ",'hostingPerHour':1e999999999 | prices[0].hostingPerHour: is not a sensible number: at"
            + " most a billion, with at most 12 decimals",
        ",'hostingPerHour':1e-999999999 | prices[0].hostingPerHour: is not a sensible number: at"
            + " most a billion, with at most 12 decimals",
        ",'unit':'token' | prices[0].unit: must be million-tokens or hour",
        ",'base':{'input':1} | prices[0].base.output: is missing",
        ",'base':3 | prices[0].base: not an object",
        ",'base':{'input':1,'output':2,'cache':1} | prices[0].base.cache: is not a known key",
        ",'snapshots':'m-1' | prices[0].snapshots: must be a list",
        ",'snapshots':[1] | prices[0].snapshots: must be a list of texts",
        ",'verified':'yes' | prices[0].verified: must be true or false",
        ",'date':'2026-13' | prices[0].date: must be a date, YYYY-MM-DD, YYYY-MM or YYYY",
        ",'source':' ' | prices[0].source: must be a text that is not blank",
        ",'parametersBillion':{'above':8,'upTo':8} | prices[0].parametersBillion.upTo: must be"
            + " more than above",
        ",'model':'n' | a key stands twice in one object at line 1, column 83",
        ",'base':NaN | not valid JSON at line 1, column 86"
      })
  void aFaultInARowNamesFileAndKey(String more, String fault) throws IOException {
    Path file = write(String.format(FILE, more));
    assertEquals(file + ": " + fault, fault(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | not an object",
        "[] | not an object",
        "{} | asOf: is missing",
        "{'asOf':'2026'} | asOf: must be a date, YYYY-MM-DD or YYYY-MM",
        "{'asOf':'2026-02-30'} | asOf: must be a date, YYYY-MM-DD or YYYY-MM",
        "{'asOf':2026} | asOf: must be a text that is not blank",
        "{'asOf':'2026-11'} | prices: is missing",
        "{'asOf':'2026-11','prices':{}} | prices: must be a list",
        "{'asOf':'2026-11','prices':[]} | prices: must not be empty",
        "{'asOf':'2026-11','currency':'EUR','prices':[]} | currency: must be USD",
        "{'asOf':'2026-11','prices':[{}]} | prices[0].provider: is missing",
        "{'asOf':'2026-11','prices':[7]} | prices[0]: not an object",
        "{'asOf':'2026-11' 'prices':[]} | not valid JSON at line 1, column 19",
        "{'asOf':'2026-11','prices':[]} {} | not valid JSON at line 1, column 32",
        "{'asOf':'2026-11','prices':[{'provider':'h','model':'m'},{'provider':'H','model':'M'}]} |"
            + " prices[1].model: stands twice for this provider"
      })
  void aFaultInTheTableNamesFileAndKey(String json, String fault) throws IOException {
    Path file = write(json.equals("''") ? "" : json);
    assertEquals(file + ": " + fault, fault(file));
  }

  @Test
  void aFaultShowsNothingATerminalObeys() throws IOException {
    Path file = write(String.format(FILE, ",'\\u001b[2J" + "x".repeat(200) + "':1"));
    String message = fault(file);
    assertTrue(message.contains("?[2Jxxx"), message);
    assertTrue(message.chars().noneMatch(Character::isISOControl), message);
    assertTrue(message.length() < file.toString().length() + 120, message);
  }

  @Test
  void bytesThatAreNoTextAreNamed() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, "{\"asOf\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(file + ": not UTF-8", fault(file));
  }

  @Test
  void aHugeFileIsNotReadToItsEnd() throws IOException {
    Path file = folder.resolve("huge.json");
    Files.write(file, new byte[(1 << 20) + 1]);
    assertEquals(file + ": larger than 1 MiB, so not a table", fault(file));
  }

  @Test
  void deepNestingIsAFaultNotACrash() throws IOException {
    Path file = write("[".repeat(500_000));
    assertThrows(TableException.class, () -> PriceTable.read(file));
  }

  @Test
  void aMissingFileIsAnIoException() {
    assertThrows(NoSuchFileException.class, () -> PriceTable.read(folder.resolve("missing.json")));
  }

  private static String fault(Path file) {
    return String.valueOf(
        assertThrows(TableException.class, () -> PriceTable.read(file)).getMessage());
  }

  private Path write(String json) throws IOException {
    return Files.writeString(folder.resolve("prices.json"), json.replace('\'', '"'));
  }
}
