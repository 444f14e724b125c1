package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README and the documents say can be done can be done. */
class DocumentsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
  private static final Pattern BLOCK = Pattern.compile("(?s)```(\\w*)\\n(.*?)```");
  private static final Pattern SPAN = Pattern.compile("`(validate-dataset [^`]+)`");
  private static final Pattern CALL =
      Pattern.compile("(?:^|[ /(])validate-dataset((?: +(?:\"[^\"]*\"|[^ |&;#>)]+))*)");

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
      pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    int links = 0;
    for (Path document : documents()) {
      Matcher link = LINK.matcher(Files.readString(document, UTF_8));
      while (link.find()) {
        links++;
        Path target = document.resolveSibling(link.group(1));
        assertTrue(Files.exists(target), document + " links to " + link.group(1));
      }
    }
    assertTrue(links > 30, links + " links");
  }

  @Test
  void everyCallIsUnderstood() throws IOException {
    List<String> calls = new ArrayList<>();
    for (Path document : documents()) {
      String text = Files.readString(document, UTF_8);
      Matcher block = BLOCK.matcher(text);
      while (block.find()) {
        if (!block.group(1).equals("text")) {
          calls.addAll(calls(block.group(2).replace("\\\n", " ")));
        }
      }
      Matcher span = SPAN.matcher(text.replaceAll("(?s)```.*?```", ""));
      while (span.find()) {
        calls.addAll(calls(span.group(1)));
      }
    }
    assertTrue(calls.size() > 40, calls.size() + " calls");
    for (String call : calls) {
      understand(call);
    }
  }

  /** The words after the name, of each line that calls the command. */
  private static List<String> calls(String text) {
    List<String> calls = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean comment = line.strip().startsWith("#") || line.contains(" id: ");
      Matcher call = CALL.matcher(line);
      while (!comment && call.find()) {
        calls.add(call.group(1).strip());
      }
    }
    return calls;
  }

  private static void understand(String call) {
    Verbs verbs = new Verbs(Validator::new);
    String[] words =
        Arrays.stream(call.split(" +(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
            .map(word -> word.replace("\"", "").replaceAll("^'|'$", ""))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    boolean named = words.length > 0 && verbs.has(words[0]);
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream(),
            Map.of(),
            Terminal.none());
    Verb verb = verbs.make(named ? words[0] : Verbs.CHECK);
    try {
      Calls.parse(
          Calls.line(verb, console), named ? Arrays.copyOfRange(words, 1, words.length) : words);
    } catch (WrongCall wrong) {
      throw new AssertionError("'validate-dataset " + call + "': " + wrong.getMessage(), wrong);
    }
  }

  @Test
  void theReadmeShowsWhatTheCommandPrints() throws IOException, InterruptedException {
    String readme = Files.readString(ROOT.resolve("README.md"), UTF_8);
    Outcome outcome =
        new Forked(ROOT).run(new byte[0], "samples/data/support-faulty.jsonl").ends(1);
    int from = readme.indexOf("```text\n") + "```text\n".length();
    assertEquals(outcome.out(), readme.substring(from, readme.indexOf("```", from)));
  }
}
