package io.github.tuneready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.ConciseReport;
import io.github.tuneready.report.JsonReport;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.ReportWriter;
import io.github.tuneready.report.SarifReport;
import io.github.tuneready.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same file gives the same bytes, whatever surrounds the program and however it works. */
class SameBytesTest {
  private static final List<ReportWriter> WRITERS =
      List.of(new TextReport(), new ConciseReport(), new JsonReport(), new SarifReport());

  @TempDir static Path folder;

  private static Path file;
  private static String expected;

  @BeforeAll
  static void write() throws IOException {
    file = folder.resolve("train.jsonl");
    RandomLines lines = new RandomLines(RandomLines.Shape.CHAT, new Random(20261126));
    Files.writeString(file, lines.text(200), UTF_8);
    expected = bytes(1, 64L << 20);
  }

  private static String bytes(int threads, long chunkBytes) throws IOException {
    Policy policy = Policy.standard().withChunkBytes(chunkBytes);
    Report report = new Validator(policy).withThreads(threads).validate(Dataset.train(file));
    StringBuilder all = new StringBuilder();
    for (ReportWriter writer : WRITERS) {
      writer.write(report, all);
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Asia/Tokyo", "de-DE, America/New_York", "ar-EG, UTC", "th-TH-u-nu-thai, UTC"})
  void placeAndTimeDoNotShow(String locale, String zone) throws IOException {
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertEquals(expected, bytes(1, 64L << 20));
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 4096", "2, 4096", "8, 4096", "2, 65536", "8, 1048576"})
  void threadsAndChunksDoNotShow(int threads, long chunkBytes) throws IOException {
    assertEquals(expected, bytes(threads, chunkBytes));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void threadsDoNotShowInWhatIsNearlyTheSame(int threads) throws IOException {
    Path train = folder.resolve("near.jsonl");
    Path evaluation = folder.resolve("near-evaluation.jsonl");
    Files.writeString(train, nearLines(new Random(4), 120), UTF_8);
    Files.writeString(evaluation, nearLines(new Random(4), 40), UTF_8);
    Dataset dataset = Dataset.train(train).withEvaluation(evaluation);
    Report one = new Validator(Policy.standard()).withThreads(1).validate(dataset);
    Report more = new Validator(Policy.standard()).withThreads(threads).validate(dataset);
    assertTrue(requireNonNull(one.duplicates()).nearGroups() > 0);
    assertTrue(requireNonNull(one.contradictions()).near() > 0);
    assertEquals(json(one), json(more));
  }

  private static String json(Report report) throws IOException {
    StringBuilder json = new StringBuilder();
    new JsonReport().write(report, json);
    return json.toString();
  }

  /** Few questions with a word changed here and there, and few answers to them. */
  private static String nearLines(Random random, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      StringJoiner question = new StringJoiner(" ");
      int start = random.nextInt(6) * 1_000;
      for (int word = 0; word < 80; word++) {
        question.add("word" + (char) ('a' + (start / 1_000)) + "x" + (char) ('a' + word % 26));
      }
      question.add("end" + (char) ('a' + random.nextInt(20)));
      lines.append("{\"messages\":[{\"role\":\"user\",\"content\":\"").append(question);
      lines.append("\"},{\"role\":\"assistant\",\"content\":\"");
      lines.append(random.nextBoolean() ? "That is so and stays so." : "No, it has never been so.");
      lines.append("\"}]}\n");
    }
    return lines.toString();
  }

  @Test
  void aSecondRunIsTheFirstAgain() throws IOException {
    assertEquals(expected, bytes(2, 64L << 20));
  }
}
