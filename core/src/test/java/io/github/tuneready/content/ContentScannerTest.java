package io.github.tuneready.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws of the pass: linear, free of allocation, blind to what stands around its range. */
class ContentScannerTest {
  private static final String PROSE =
      "The committee met on 12 May 2024, and its well-known chair, A. Jones, spoke for an hour"
          + " about G-code, K2 and the {small} things [sic] that matter; caf\u00E9s, na\u00EFve"
          + " r\u00E9sum\u00E9s \u2014 and so on. See https://tuneready.io/a_b-c?d=1 for more.\n";

  private static final String[] FRAGMENTS = {
    "{{name}}",
    "{",
    "}",
    "[your ",
    "[INST]",
    "<|",
    "|>",
    "<s>",
    "</s>",
    "<image>",
    "@",
    "a@b.org",
    "+49 221 4710815",
    "(212) 736-5000",
    "4917484589897107",
    "DE",
    "89",
    "-",
    "-----BEGIN ",
    "sk-",
    "ghp_",
    "AKIA",
    "AIza",
    "eyJ",
    ".",
    "_",
    "secret_access_key",
    "AccountKey=",
    "\u00E2\u20AC\u2122",
    "\u00C3\u00A9",
    "\u00C3",
    "\u200D",
    "\u200B",
    "\u202E",
    "\uD83D\uDE00",
    "\uDB40\uDC41",
    "\uFFFD",
    "\u0000",
    "\u0085",
    "\u05E9",
    "\u0E01",
    "\u0915",
    "\uE000",
    " ",
    "\n",
    "`",
    "```",
    "\\",
    "$"
  };

  @Test
  void surroundingsDoNotMatter() {
    Random random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      byte[] text = mixture(random).getBytes(StandardCharsets.UTF_8);
      byte[] before = mixture(random).getBytes(StandardCharsets.UTF_8);
      byte[] after = mixture(random).getBytes(StandardCharsets.UTF_8);
      byte[] all = Arrays.copyOf(before, before.length + text.length + after.length);
      System.arraycopy(text, 0, all, before.length, text.length);
      System.arraycopy(after, 0, all, before.length + text.length, after.length);
      assertEquals(
          Finds.in(text, 0, text.length),
          Finds.in(all, before.length, before.length + text.length));
    }
  }

  @Test
  void findsAreInOrderAndInsideTheRange() {
    Random random = new Random(4);
    for (int i = 0; i < 20_000; i++) {
      byte[] text = mixture(random).getBytes(StandardCharsets.UTF_8);
      int[] last = {0};
      new ContentScanner()
          .scan(
              text,
              0,
              text.length,
              (kind, from, to) -> {
                assertTrue(from >= 0 && from < to && to <= text.length, kind.toString());
                assertTrue(from >= last[0], kind + " before an earlier find");
                last[0] = from;
              });
    }
  }

  private static String mixture(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      text.append(FRAGMENTS[random.nextInt(FRAGMENTS.length)]);
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{{",
        "{{a",
        "{A",
        "[",
        "[your ",
        "<",
        "<|",
        "<|a",
        "<image> ",
        "</s> ",
        "<s>",
        "@",
        "a@",
        "a.",
        "a@a.",
        "@a.a",
        "+",
        "+1",
        "+1 ",
        "(212",
        "1",
        "4 ",
        "4111 ",
        "12 34-",
        "DE8",
        "DE89 ",
        "-",
        "- ",
        "-----BEGIN ",
        "sk-",
        "sk-a",
        "a-",
        "a_",
        "_",
        "eyJ",
        "eyJ.",
        "eyJa.eyJa",
        "A",
        "AKIA",
        "AIza",
        "KEY",
        "/",
        "secret_access_key",
        "SecretAccessKey=",
        "\u00C3",
        "\u00E2\u20AC",
        "\u00C3\u00A9 ",
        "\u200E",
        "\u202A",
        "\u200D",
        "\uDB40\uDC41",
        "\uD83C\uDFF4\uDB40\uDC67",
        "`",
        "`{{a}}",
        "```{{a}}",
        "\\{{a}}",
        "\u0000",
        "\uFFFD",
        "\u0085",
        " ",
        "a",
        "\u00E9"
      })
  void repetitionTakesLinearTime(String fragment) {
    String text = fragment.repeat(2_000_000 / fragment.length());
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int[] finds = {0};
    assertTimeout(
        Duration.ofSeconds(5),
        () -> new ContentScanner().scan(utf8, 0, utf8.length, (kind, from, to) -> finds[0]++));
    assertTrue(finds[0] <= utf8.length);
  }

  @Test
  void cleanTextAllocatesNothing() {
    byte[] utf8 = PROSE.repeat(100).getBytes(StandardCharsets.UTF_8);
    ContentScanner scanner = new ContentScanner();
    ContentSink sink = (kind, from, to) -> {};
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 50; i++) {
      scanner.scan(utf8, 0, utf8.length, sink);
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1000; i++) {
      scanner.scan(utf8, 0, utf8.length, sink);
    }
    long allocated = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(allocated < 10_000, allocated + " bytes for 1000 passes");
  }

  @Test
  void proseIsClean() {
    assertEquals(List.of(), Finds.in(PROSE));
  }

  @Test
  void aRangeOutsideTheArrayIsRefused() {
    ContentScanner scanner = new ContentScanner();
    assertThrows(
        IndexOutOfBoundsException.class,
        () -> scanner.scan(new byte[4], 2, 5, (kind, from, to) -> {}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"blowup", "naughty", "injection"})
  void hostileSuitesPass(String suite) throws IOException {
    Path folder = shared().resolve("suites").resolve(suite);
    Assumptions.assumeTrue(Files.isDirectory(folder));
    ObjectMapper mapper = new ObjectMapper();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
        for (String line : Files.readAllLines(file)) {
          JsonNode record = mapper.readTree(line);
          assertTimeout(Duration.ofSeconds(2), () -> scan(record), file.toString());
        }
      }
    }
  }

  private static void scan(JsonNode node) {
    if (node.isTextual()) {
      byte[] utf8 = node.textValue().getBytes(StandardCharsets.UTF_8);
      new ContentScanner().scan(utf8, 0, utf8.length, (kind, from, to) -> {});
      AnswerText.isRefusal(utf8, 0, utf8.length);
      AnswerText.isPlaceholder(utf8, 0, utf8.length);
    }
    node.forEach(ContentScannerTest::scan);
  }

  private static Path shared() {
    String named = System.getProperty("tuneready.shared");
    if (named != null) {
      return Path.of(named);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isDirectory(at.resolve("shared/suites"))) {
        return at.resolve("shared");
      }
    }
    return Path.of("shared");
  }
}
