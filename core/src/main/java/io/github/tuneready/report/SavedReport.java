package io.github.tuneready.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what {@link JsonReport} wrote. A report that is read again is written by every writer as it
 * was before, down to the byte. What a later version of the same format adds is passed over.
 */
public final class SavedReport {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final SavedNode json;

  private SavedReport(SavedNode json) {
    this.json = json;
  }

  /**
   * The report in a file.
   *
   * @throws UnreadableReport if there is none in it, or one of another version
   * @throws IOException if it cannot be read
   */
  public static Report read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * The report of a stream, which stays open.
   *
   * @param name what to call it in a message
   * @throws UnreadableReport if there is none in it, or one of another version
   * @throws IOException if it cannot be read
   */
  public static Report read(InputStream in, String name) throws IOException {
    SavedNode json = new SavedNode(name, "", parsed(in, name));
    checkVersion(json, name);
    try {
      return new SavedReport(json).report();
    } catch (IllegalArgumentException | ArithmeticException wrong) {
      throw new UnreadableReport(name, "no report that can be read: " + wrong.getMessage());
    }
  }

  private static JsonNode parsed(InputStream in, String name) throws IOException {
    try {
      JsonNode json = JSON.readTree(in);
      if (json == null || json.isMissingNode()) {
        throw new UnreadableReport(name, "is empty, no JSON report");
      }
      return json;
    } catch (JsonProcessingException wrong) {
      int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
      throw new UnreadableReport(
          name, "is no JSON report" + (line > 0 ? ": line " + line + " is no JSON" : ""));
    }
  }

  private static void checkVersion(SavedNode json, String name) throws UnreadableReport {
    boolean ours = json.has("tool") && json.has("verdict") && json.has("formatVersion");
    if (!ours || !json.node("tool").text("name").equals(Tool.NAME)) {
      throw new UnreadableReport(
          name, "is no report of validate-dataset; --format json or -o run.json writes one");
    }
    long version = json.count("formatVersion");
    if (version != JsonReport.FORMAT_VERSION) {
      throw new UnreadableReport(
          name,
          "is a report of format version "
              + version
              + "; this program reads version "
              + JsonReport.FORMAT_VERSION);
    }
  }

  private Report report() throws UnreadableReport {
    SavedNode rules = json.node("rules");
    SavedGroups groups = new SavedGroups(json);
    SavedNode decision = json.nodeOrNull("decision");
    return new Report(
        json.word("verdict", SavedNode.named(Verdict.values(), Verdict::name)),
        reasons(),
        dataset(json.node("dataset")),
        SavedFindings.of(json),
        SavedTokens.tokens(json),
        SavedTokens.cost(json),
        groups.duplicates(),
        groups.leaks(),
        groups.contradictions(),
        SavedStyle.of(json),
        json.countsByName("languages"),
        settings(json.node("settings")),
        rules.small("checked"),
        rules.texts("skipped"),
        decision == null ? null : SavedDecision.of(decision));
  }

  private List<Reason> reasons() throws UnreadableReport {
    List<Reason> reasons = new ArrayList<>();
    for (SavedNode reason : json.nodes("reasons")) {
      reasons.add(new Reason(reason.words("rule"), reason.text("text")));
    }
    return List.copyOf(reasons);
  }

  private static Settings settings(SavedNode settings) throws UnreadableReport {
    return new Settings(
        settings.text("model"),
        settings.word("provider", Provider::of),
        settings.has("goal") ? settings.word("goal", Goal::of) : null,
        day(settings),
        settings.word("failOn", Severity::of));
  }

  private static LocalDate day(SavedNode settings) throws UnreadableReport {
    String day = settings.text("asOf");
    if (!day.matches("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8]|29|3[01])")) {
      throw settings.fault("asOf", "is no day");
    }
    return LocalDate.of(
        Integer.parseInt(day.substring(0, 4)),
        Integer.parseInt(day.substring(5, 7)),
        Integer.parseInt(day.substring(8)));
  }

  private static DatasetSummary dataset(SavedNode dataset) throws UnreadableReport {
    List<FileSummary> files = new ArrayList<>();
    for (SavedNode file : dataset.nodes("files")) {
      files.add(
          new FileSummary(
              file.text("path"),
              file.word("split", SavedNode.named(Split.values(), Split::label)),
              file.count("bytes"),
              file.count("lines"),
              file.count("examples"),
              file.count("invalidLines"),
              file.has("sha256") ? file.text("sha256") : null));
    }
    SavedNode byRole = dataset.node("messages");
    Map<Role, Long> messages = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      messages.put(role, byRole.countIfAny(role.label()).orElse(0));
    }
    return new DatasetSummary(
        dataset.word("format", SavedNode.named(Format.values(), Format::label)),
        List.copyOf(files),
        dataset.count("examples"),
        dataset.count("validExamples"),
        dataset.count("effectiveExamples"),
        messages,
        dataset.pairs("turns"));
  }
}
