package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonParserTest {
  private final JsonParser parser = new JsonParser();

  private boolean parse(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return parser.parse(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':1}              | SINGLE_QUOTE       | 1",
        "{\"a\":1,}           | TRAILING_COMMA     | 6",
        "{a:1}                | UNQUOTED_KEY       | 1",
        "{\"a\" 1}            | EXPECTED_COLON     | 5",
        "{\"a\":1 \"b\":2}    | EXPECTED_COMMA     | 7",
        "{\"a\":[1}           | MISMATCHED_BRACKET | 7",
        "{\"a\":1}]           | TRAILING_TEXT      | 7",
        "{\"a\":1},           | COMMA_AFTER_VALUE  | 7",
        "{\"a\":1}{\"b\":2}   | SECOND_VALUE       | 7",
        "{\"a\":NaN}          | NOT_A_NUMBER       | 5",
        "{\"a\":-Infinity}    | NOT_A_NUMBER       | 5",
        "{\"a\":True}         | PYTHON_LITERAL     | 5",
        "{\"a\":None}         | PYTHON_LITERAL     | 5",
        "{\"a\":tru}          | BAD_LITERAL        | 5",
        "{\"a\":01}           | LEADING_ZERO       | 5",
        "{\"a\":1.}           | BAD_NUMBER         | 5",
        "{\"a\":+1}           | BAD_NUMBER         | 5",
        "{\"a\":\"\\x\"}      | BAD_ESCAPE         | 6",
        "{\"a\":\"\\u12g4\"}  | BAD_ESCAPE         | 6",
        "{\"a\":\"b           | UNTERMINATED_STRING| 5",
        "{\"a\":1             | UNEXPECTED_END     | 6",
        "// note              | COMMENT            | 0",
        "{\"a\":1} # note     | COMMENT            | 8",
        "{“a”:1}              | SMART_QUOTE        | 1",
      })
  void aFaultIsNamedAndLocated(String text, JsonFault fault, int offset) {
    assertFalse(parse(text));
    assertEquals(fault, parser.fault());
    assertEquals(offset, parser.faultOffset());
  }

  @Test
  void nestingPastTheLimitIsAFaultAndNoRecursion() {
    assertTrue(parse("[".repeat(JsonParser.MAX_DEPTH) + "]".repeat(JsonParser.MAX_DEPTH)));
    assertFalse(parse("[".repeat(100_000)));
    assertEquals(JsonFault.TOO_DEEP, parser.fault());
    assertEquals(JsonParser.MAX_DEPTH, parser.faultOffset());
  }

  @Test
  void escapesAreDecoded() {
    assertTrue(parse("{\"k\\u0065y\":\"a\\n\\u00e9\\ud83d\\ude00\\/z\"}"));
    JsonDocument document = parser.document();
    int value = document.find(JsonDocument.ROOT, JsonKey.of("key"));
    assertEquals("a\né😀/z", document.text(value).toString());
    assertEquals("/key", document.pointer(value));
  }

  @Test
  void aLoneSurrogateIsKeptAsAReplacementCharacterAndListed() {
    assertTrue(parse("[\"ok\",\"x\\ud800y\\udc00\"]"));
    JsonDocument document = parser.document();
    assertEquals("x\uFFFDy\uFFFD", document.text(2).toString());
    assertEquals(2, document.loneSurrogates().count());
    assertEquals(8, document.loneSurrogates().offset(0));
  }

  @Test
  void duplicateKeysAreListedHoweverWritten() {
    assertTrue(parse("{\"a\":1,\"b\":{\"c\":1,\"\\u0063\":2},\"a\":3}"));
    NodeList duplicates = parser.document().duplicateKeys();
    assertEquals(2, duplicates.count());
    assertEquals("/b/c", parser.document().pointer(duplicates.node(0)));
    assertEquals("3", parser.document().raw(parser.document().find(0, JsonKey.of("a"))));
  }

  @Test
  void duplicateKeysAreFoundInAnObjectOfManyKeys() {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 5_000; i++) {
      text.append("\"k").append(i).append("\":0,");
    }
    assertTrue(parse(text + "\"k4321\":1}"));
    assertEquals(1, parser.document().duplicateKeys().count());
  }

  @Test
  void pointersEscapeTildeAndSlash() {
    assertTrue(parse("{\"a/b~c\":[0,{\"d\":1}]}"));
    assertEquals("/a~1b~0c/1/d", parser.document().pointer(4));
  }

  @Test
  void equalValuesHashAlike() {
    long plain = hash("{\"a\":[1,\"é\"],\"b\":null}");
    assertEquals(plain, hash("{ \"b\" : null , \"a\" : [ 1 , \"\\u00e9\" ] }"));
    assertNotEquals(plain, hash("{\"a\":[\"é\",1],\"b\":null}"));
    assertNotEquals(plain, hash("{\"b\":[1,\"é\"],\"a\":null}"));
    assertNotEquals(hash("[[1],2]"), hash("[[1,2]]"));
    assertNotEquals(hash("[[],[[]]]"), hash("[[[]],[]]"));
    assertNotEquals(hash("{\"a\":\"b\"}"), hash("{\"b\":\"a\"}"));
  }

  private long hash(String text) {
    assertTrue(parse(text));
    CanonicalHash hash = new CanonicalHash();
    hash.compute(parser.document());
    return hash.of(JsonDocument.ROOT);
  }

  /** Cuts, doubles and swaps bytes of a real example; Jackson is the judge. */
  @Test
  void mutatedTextsAreJudgedAsJacksonDoes() throws IOException {
    JsonMapper jackson =
        JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    String seed =
        "{\"messages\":[{\"role\":\"user\",\"content\":\"a\\n\\u00e9 b\"},{\"weight\":-1.5e+3,"
            + "\"n\":null,\"t\":[true,false,[],{}]}],\"x\":0}";
    Random random = new Random(20261124);
    int valid = 0;
    for (int i = 0; i < 30_000; i++) {
      String text = mutate(seed, random);
      JsonNode tree = read(jackson, text);
      assertEquals(tree != null, parse(text), text);
      if (tree != null) {
        valid++;
        assertSame(tree, JsonDocument.ROOT, text);
      }
    }
    assertTrue(valid > 300, "only " + valid + " mutated texts were valid");
  }

  private static String mutate(String seed, Random random) {
    StringBuilder text = new StringBuilder(seed);
    for (int edits = random.nextInt(3); edits >= 0; edits--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(3)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, seed.charAt(random.nextInt(seed.length())));
        default -> text.setCharAt(at, seed.charAt(random.nextInt(seed.length())));
      }
    }
    return text.toString();
  }

  @org.jspecify.annotations.Nullable
  private static JsonNode read(JsonMapper jackson, String text) {
    try {
      JsonNode tree = jackson.readTree(text.getBytes(UTF_8));
      return tree.isMissingNode() ? null : tree;
    } catch (IOException notJson) {
      return null;
    }
  }

  private void assertSame(JsonNode tree, int node, String text) {
    JsonDocument document = parser.document();
    if (tree.isTextual()) {
      assertEquals(tree.textValue(), document.text(node).toString(), text);
    } else if (tree.isContainerNode() && document.duplicateKeys().count() == 0) {
      int child = document.first(node);
      var names = tree.fieldNames();
      for (JsonNode expected : tree) {
        if (tree.isObject()) {
          assertEquals(names.next(), document.key(child), text);
        }
        assertSame(expected, child, text);
        child = document.next(child);
      }
      assertEquals(JsonDocument.NONE, child, text);
    }
  }
}
