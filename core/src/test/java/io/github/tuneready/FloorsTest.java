package io.github.tuneready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Imports run downward: which package may import which. The root may import all. */
class FloorsTest {
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("json", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("content", Set.of()),
          Map.entry("image", Set.of()),
          Map.entry("language", Set.of()),
          Map.entry("model", Set.of()),
          Map.entry("write", Set.of()),
          Map.entry("style", Set.of()),
          Map.entry("similarity", Set.of()),
          Map.entry("grammar", Set.of("language", "style")),
          Map.entry("token", Set.of("json")),
          Map.entry("cost", Set.of("model")),
          Map.entry("example", Set.of("json")),
          Map.entry("read", Set.of("example")),
          Map.entry("parse", Set.of("read", "example", "json")),
          Map.entry(
              "statistics",
              Set.of(
                  "example",
                  "json",
                  "text",
                  "similarity",
                  "token",
                  "content",
                  "image",
                  "language",
                  "style",
                  "grammar")),
          Map.entry("rule", Set.of("statistics", "example", "json", "content")),
          Map.entry(
              "catalogue",
              Set.of(
                  "rule",
                  "statistics",
                  "similarity",
                  "example",
                  "json",
                  "content",
                  "image",
                  "language",
                  "token",
                  "style",
                  "grammar",
                  "cost",
                  "document",
                  "model",
                  "decision")),
          Map.entry("clean", Set.of("read", "json")),
          Map.entry("document", Set.of("model")),
          Map.entry(
              "decision",
              Set.of("cost", "model", "document", "statistics", "rule", "example", "json")),
          Map.entry(
              "report",
              Set.of(
                  "rule", "statistics", "example", "json", "token", "cost", "model", "decision")));

  private static final Pattern IMPORT =
      Pattern.compile(
          "^import (?:static )?io\\.github\\.tuneready\\.([a-z]+)\\.", Pattern.MULTILINE);

  @Test
  void importsRunDownward() throws IOException {
    Path root = Path.of("src/main/java/io/github/tuneready");
    List<String> upward = new ArrayList<>();
    int files = 0;
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path :
          (Iterable<Path>) paths.filter(p -> p.toString().endsWith(".java"))::iterator) {
        Path folder = root.relativize(path).getParent();
        if (folder == null) {
          continue;
        }
        files++;
        Matcher matcher = IMPORT.matcher(Files.readString(path, UTF_8));
        while (matcher.find()) {
          String to = matcher.group(1);
          Set<String> allowed = MAY_IMPORT.get(folder.toString());
          if (!to.equals(folder.toString()) && (allowed == null || !allowed.contains(to))) {
            upward.add(folder + "/" + path.getFileName() + " imports " + to);
          }
        }
      }
    }
    assertTrue(files > 50, "only " + files + " files were looked at");
    assertEquals(List.of(), upward);
  }
}
