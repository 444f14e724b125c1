package io.github.tuneready.catalogue;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.FileFacts;
import io.github.tuneready.statistics.FileStatistics;
import io.github.tuneready.statistics.Statistics;

/** A file whose last line lacks its end. */
record NoFinalNewline() implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.info("format/no-final-newline", "the last line does not end in LF")
          .why("Whoever appends to the file joins two examples on one line.")
          .fix("End the last line too.")
          .source("Own observation of published files, 2026-11; jsonlines.org")
          .flagged(ExampleLines.CHAT.strip())
          .clean(ExampleLines.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    FileStatistics files = statistics.files();
    for (long file : files.files()) {
      FileFacts facts = files.facts(file);
      if (Position.split(file) != Split.AGAINST && facts.unterminated() && facts.examples() > 0) {
        findings.add(this, files.lastLine(file), "the last line does not end in LF");
      }
    }
  }
}
