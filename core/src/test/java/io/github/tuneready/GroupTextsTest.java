package io.github.tuneready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.report.ContradictionSummary;
import io.github.tuneready.report.Difference;
import io.github.tuneready.report.DuplicateSummary;
import io.github.tuneready.report.Group;
import io.github.tuneready.report.Passage;
import io.github.tuneready.report.Report;
import io.github.tuneready.rule.Redaction;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of the words in which the examples of a group differ. */
class GroupTextsTest {
  private static final String KEY = "sk-proj-" + "q7Zk2Lw9Xc4Vb8Nm1Rt5Yp3".repeat(3);
  private static final String HOURS =
      "On every working day but those before a holiday we open at nine and close at %s; "
          + KEY
          + " is what the side door of the old hall asks for.";
  private static final Policy POLICY =
      Policy.standard().withStages(new Stages(false, true, false, false));

  @TempDir Path folder;

  private static String row(String prompt, String answer) {
    return "{\"messages\":[{\"role\":\"user\",\"content\":\""
        + prompt
        + "\"},{\"role\":\"assistant\",\"content\":\""
        + answer
        + "\"}]}\n";
  }

  private static String rows() {
    String prompt = "When does the desk in the hall open and close?";
    return row("Who wrote the first page?", "A clerk of the town did, long ago.")
        + row(prompt, HOURS.formatted("six"))
        + row(prompt, HOURS.formatted("six"))
        + row(prompt, HOURS.formatted("seven"));
  }

  private Report check(Policy policy) throws IOException {
    Path file = folder.resolve("train.jsonl");
    Files.writeString(file, rows(), UTF_8);
    return new Validator(policy).validate(Dataset.train(file));
  }

  private static Group duplicates(Report report) {
    DuplicateSummary duplicates = report.duplicates();
    assertNotNull(duplicates);
    return duplicates.groups().get(0);
  }

  private static Group contradictions(Report report) {
    ContradictionSummary contradictions = report.contradictions();
    assertNotNull(contradictions);
    return contradictions.groups().get(0);
  }

  private static String marked(List<Passage> passages) {
    return passages.stream()
        .filter(Passage::differs)
        .map(Passage::text)
        .collect(Collectors.joining("|"));
  }

  private static void assertDiffersInTheHour(Group group) {
    @Nullable Difference difference = group.difference();
    assertNotNull(difference);
    assertEquals(4, group.members().get(difference.other()).line());
    assertEquals(" six", marked(difference.first()));
    assertEquals(" seven", marked(difference.second()));
  }

  @Test
  void theFirstMemberThatIsUnlikeTheFirstIsShown() throws IOException {
    Report report = check(POLICY);
    assertDiffersInTheHour(duplicates(report));
    assertDiffersInTheHour(contradictions(report));
  }

  @Test
  void keysAreMasked() throws IOException {
    assertFalse(duplicates(check(POLICY)).toString().contains(KEY.substring(0, 20)));
    Report open = check(POLICY.withRedaction(Redaction.NONE));
    assertTrue(duplicates(open).toString().contains(KEY.substring(0, 20)));
  }

  @Test
  void nothingIsQuotedWhereNothingMayBe() throws IOException {
    Report report = check(POLICY.withRedaction(Redaction.ALL));
    assertNull(duplicates(report).difference());
    assertNull(contradictions(report).difference());
  }

  @Test
  void archivesAreNotUnpackedTwice() throws IOException {
    Path file = folder.resolve("train.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(rows().getBytes(UTF_8));
    }
    Report report = new Validator(POLICY).validate(Dataset.train(file));
    assertEquals(3, duplicates(report).size());
    assertNull(duplicates(report).difference());
  }
}
