package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.tuneready.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConciseReportTest {
  @Test
  void eachPlaceIsOneLine() {
    Place at =
        Reports.place("train.jsonl", 7, "/messages/0/role", "the role 'usr'\nand more", "excerpt");
    RuleResult role = new RuleResult(Reports.ROLE, Severity.ERROR, 1_001, 1_000, List.of(at));
    RuleResult empty =
        Reports.result(Reports.EMPTY, Reports.line("train.jsonl", 9), Reports.whole("too many"));
    assertEquals(
        """
        train.jsonl:7:38: error[conversation/unknown-role] the role 'usr'\\u000aand more
        dataset: error[conversation/unknown-role] and 1,000 more
        train.jsonl:9: warning[content/empty-answer] the assistant's answer is empty
        dataset: warning[content/empty-answer] too many
        NOT READY: 1 kind of error, 1 kind of warning in 1,200 examples
        """,
        Reports.written(new ConciseReport(), Reports.of(role, empty)));
  }

  @Test
  void cleanFileGivesTheVerdictAlone() {
    assertEquals(
        "READY: no findings in 1,200 examples\n",
        Reports.written(new ConciseReport(), Reports.ready()));
  }
}
