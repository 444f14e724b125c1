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
import io.github.tuneready.report.LeakSummary;
import io.github.tuneready.report.Passage;
import io.github.tuneready.report.Place;
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

  private static final String A_SIDE_DOOR =
      "The one at the side opens at nine, and all others stay closed from the first snow until the"
          + " ice on the lake has gone, since nobody sweeps the steps before that.";
  private static final String A_WARDEN =
      "Ask the warden: she carries every key on her belt, lives above the bakery, and is known to"
          + " open for those who come with a good reason and a warm loaf.";

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

  private static LeakSummary leak(Report report) {
    assertEquals(1, report.leaks().size());
    return report.leaks().get(0);
  }

  private Report check(String train, String validation) throws IOException {
    Path file = folder.resolve("train.jsonl");
    Path other = folder.resolve("validation.jsonl");
    Files.writeString(file, train, UTF_8);
    Files.writeString(other, validation, UTF_8);
    return new Validator(POLICY).validate(Dataset.train(file).withValidation(other));
  }

  @Test
  void aNearLeakIsShownBesideTheTrainingExample() throws IOException {
    String prompt = "When does the desk in the hall open and close?";
    LeakSummary leak =
        leak(
            check(
                row(prompt, HOURS.formatted("six")),
                row("Who wrote the first page?", "A clerk of the town did, long ago.")
                    + row(prompt.replace("hall", "lobby"), HOURS.formatted("six"))));
    assertEquals(1, leak.near());
    assertEquals(0, leak.nearPrompts());
    Group group = leak.groups().get(0);
    assertTrue(group.jaccard() > 0.5 && group.jaccard() < 1);
    assertEquals(List.of(1L, 2L), group.members().stream().map(Place::line).toList());
    Difference difference = group.difference();
    assertNotNull(difference);
    assertEquals(" hall", marked(difference.first()));
    assertEquals(" lobby", marked(difference.second()));
  }

  @Test
  void aNearPromptIsALeakThatIsToldOnce() throws IOException {
    String prompt =
        "Tell me in a few words which of the doors of the old hall is open at what hour of the day";
    LeakSummary leak =
        leak(
            check(
                row(prompt, A_SIDE_DOOR),
                row(prompt + "?", A_WARDEN) + row(prompt, "No door is ever locked.")));
    assertEquals(List.of(0L, 0L), List.of(leak.exact(), leak.near()));
    assertEquals(1, leak.prompts());
    assertEquals(1, leak.nearPrompts());
    assertTrue(leak.isLeak());
  }

  @Test
  void aPromptWithManyAnswersIsNoLeak() throws IOException {
    String prompt = "Write one line of a song about the river that runs behind our old house";
    String train =
        row(prompt, "The water knows my name.")
            + row(prompt, "Slow and brown it takes the leaves.")
            + row(prompt, "I learned to swim where herons stand.")
            + row(prompt, "Behind the house the summer flows.");
    LeakSummary leak = leak(check(train, row(prompt, "It sings below the kitchen wall.")));
    assertFalse(leak.isLeak());
  }
}
