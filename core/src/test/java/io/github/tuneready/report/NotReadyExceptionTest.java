package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.tuneready.rule.RuleInfo;
import org.junit.jupiter.api.Test;

class NotReadyExceptionTest {
  @Test
  void whatTheReasonsQuoteIsInert() {
    RuleInfo quoting = RuleInfo.error("own/quoting", "a\nb \u001b[2J \u202ec ::error::d");
    Report report = Reports.of(Reports.result(quoting));
    NotReadyException fault = assertThrows(NotReadyException.class, report::requireReady);
    assertEquals(
        "NOT READY: own/quoting: a\\u000ab \\u001b[2J \\u202ec \\u003a:error::d",
        fault.getMessage());
  }
}
