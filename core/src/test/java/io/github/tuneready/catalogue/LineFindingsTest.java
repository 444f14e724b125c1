package io.github.tuneready.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.example.Format;
import io.github.tuneready.report.Place;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hundreds of odd lines and all that is found in each: rule, severity, place and words at OpenAI,
 * and below them what other providers see otherwise. A line's findings stand indented under it.
 * {@code -Dtuneready.update=true} writes them anew; read the difference.
 */
class LineFindingsTest {
  private static final Path LINES =
      Path.of("src/test/resources/io/github/tuneready/catalogue/lines");
  private static final String INDENT = "    ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"supervised", "dpo", "reinforcement", "completion"})
  void everyLineIsJudgedAsCommitted(String method) throws IOException {
    Path file = LINES.resolve(method + ".txt");
    List<String> lines =
        Files.readAllLines(file, UTF_8).stream().filter(line -> !line.startsWith(INDENT)).toList();
    String judged = judged(lines, Format.ofMethod(method).orElseThrow());
    if (Boolean.getBoolean("tuneready.update")) {
      Files.writeString(file, judged, UTF_8);
    }
    assertEquals(Files.readString(file, UTF_8), judged);
  }

  private String judged(List<String> lines, Format format) throws IOException {
    Path train = Files.write(folder.resolve("train.jsonl"), lines, UTF_8);
    List<List<String>> usual = found(train, lines.size(), format, Provider.OPENAI);
    Map<Provider, List<List<String>>> others = new EnumMap<>(Provider.class);
    for (Provider provider : Provider.values()) {
      if (provider != Provider.OPENAI) {
        others.put(provider, found(train, lines.size(), format, provider));
      }
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      int line = i;
      text.append(lines.get(i)).append('\n');
      usual.get(i).forEach(found -> text.append(INDENT).append(found).append('\n'));
      others.forEach((at, found) -> differences(at, usual.get(line), found.get(line), text));
    }
    return text.toString();
  }

  private static void differences(
      Provider provider, List<String> usual, List<String> found, StringBuilder text) {
    Stream.concat(
            found.stream().filter(one -> !usual.contains(one)).map(one -> "+ " + one),
            usual.stream().filter(one -> !found.contains(one)).map(one -> "- " + one))
        .map(one -> one.replaceFirst("(?s): .*", ""))
        .forEach(
            one ->
                text.append(INDENT).append(provider.label()).append(' ').append(one).append('\n'));
  }

  /** What is found in each line, but for what nearly all of them have. */
  private static List<List<String>> found(Path train, int lines, Format format, Provider provider)
      throws IOException {
    Policy policy =
        Policy.standard()
            .withProvider(provider)
            .withMethod(format)
            .withStages(Stages.none())
            .withMostPlaces(10_000)
            .withSeverities(Map.of("conversation/no-system", Severity.OFF));
    Report report = new Validator(policy).withThreads(1).validate(Dataset.train(train));
    List<List<String>> found = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      found.add(new ArrayList<>());
    }
    for (RuleResult result : report.results()) {
      for (Place place : result.at()) {
        if (place.column() > 0) {
          found.get((int) place.line() - 1).add(told(result, place));
        }
      }
    }
    return found;
  }

  private static String told(RuleResult result, Place place) {
    String pointer = place.pointer() == null ? "" : place.pointer();
    return "%s %s %d %s: %s"
        .formatted(
            result.severity().name().toLowerCase(Locale.ROOT),
            result.info().id(),
            place.column(),
            pointer,
            place.message());
  }
}
