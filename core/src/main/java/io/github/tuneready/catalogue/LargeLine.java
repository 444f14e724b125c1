package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.Locale;

/**
 * A line much larger than examples are.
 *
 * @param limit bytes from which on a line is large
 */
record LargeLine(long limit) implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.warning("format/large-line", "the line is far larger than examples are")
          .why("Most of it is never trained on, and it slows down every tool that reads the file.")
          .fix("Split the example, scale its images down, or name them by URL.")
          .source("Advice of this project, 8 MiB, 2026-11");

  private static final double MEBIBYTE = 1 << 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.byteLength() > limit) {
      String size = String.format(Locale.ROOT, "%.1f MiB", example.byteLength() / MEBIBYTE);
      findings.add(this, example.position(), "the line has " + size);
    }
  }
}
