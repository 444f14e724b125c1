package io.github.tuneready.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EvidencePageTest {
  private static Evidence read(String page) throws IOException {
    return EvidenceFile.parse("evidence.yaml", page, false, Path.of("."));
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    RandomEvidence random = new RandomEvidence(31);
    for (int i = 0; i < 2_000; i++) {
      Evidence evidence = random.next();
      String page = EvidencePage.of(evidence);
      assertEquals(evidence, read(page), page);
      assertEquals(page, EvidencePage.of(read(page)));
    }
  }

  @Test
  void whatIsNotKnownStandsThereToBeFilledIn() throws IOException {
    Evidence nothing = read("");
    String page = EvidencePage.of(nothing);
    assertEquals(nothing, read(page));
    assertTrue(page.contains("\n# goal:\n"), page);
    assertTrue(page.contains("\n  # calls_per_month:\n"), page);
    String filled = page.replace("# calls_per_month:", "calls_per_month: 7");
    assertEquals(7, read(filled).traffic().callsPerMonth().orElseThrow());
    page.lines().forEach(line -> assertTrue(line.length() <= 100, line));
  }
}
