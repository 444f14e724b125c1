package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small datasets and the reports of them, as committed. After a change that is meant, {@code mvn
 * test -Dtest=GoldenTest -Dtuneready.update=true} writes them anew; read the difference.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Map<String, ReportWriter> WRITERS =
      Map.ofEntries(
          Map.entry("report.txt", new TextReport()),
          Map.entry("report.json", new JsonReport()),
          Map.entry("concise.txt", new ConciseReport()),
          Map.entry("report.sarif", new SarifReport()),
          Map.entry("report.md", new MarkdownReport()),
          Map.entry("report.html", new HtmlReport()),
          Map.entry("junit.xml", new JunitReport(List.of())),
          Map.entry("github.txt", new GithubReport()),
          Map.entry("gitlab.json", new GitlabReport()),
          Map.entry("report.csv", new CsvReport()),
          Map.entry("lines.jsonl", new JsonLinesReport()));

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsAreAsCommitted(String name) throws IOException {
    Report report = report(GOLDEN.resolve(name));
    for (Map.Entry<String, ReportWriter> writer : WRITERS.entrySet()) {
      Path file = GOLDEN.resolve(name).resolve(writer.getKey());
      String written = Reports.written(writer.getValue(), report);
      if (Boolean.getBoolean("tuneready.update")) {
        Files.write(file, written.getBytes(UTF_8));
      }
      assertEquals(Files.readString(file), written, file.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void jsonReportsFollowTheSchema(String name) throws IOException {
    String json = Reports.written(new JsonReport(), report(GOLDEN.resolve(name)));
    assertEquals(List.of(), ReportSchema.faults(json));
  }

  static Report report(String name) throws IOException {
    return report(GOLDEN.resolve(name));
  }

  /** The report of a case, its files named as if the case were the working directory. */
  private static Report report(Path folder) throws IOException {
    Dataset dataset = Dataset.train(folder.resolve("train.jsonl"));
    if (Files.exists(folder.resolve("valid.jsonl"))) {
      dataset = dataset.withValidation(folder.resolve("valid.jsonl"));
    }
    Report report = Validator.standard().withThreads(2).validate(dataset);
    return new Relocation(folder + folder.getFileSystem().getSeparator()).of(report);
  }
}
