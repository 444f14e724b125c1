package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Role;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A row for reinforcement tuning that does not end with the user. */
record LastNotUser() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.error("reinforcement/last-not-user", "a row does not end with the user's message")
          .why("The model answers the last message itself; where there is none, the job fails.")
          .fix("Remove the answer, or put it under a key of its own for the grader.")
          .source(
              "Azure reinforcement fine-tuning documentation, 2026-08: \"last message MUST be user\"")
          .flagged(
              Samples.REINFORCEMENT
                  + Samples.REINFORCEMENT
                  + """
                    {"messages":[{"role":"user","content":"What is 2 times 3?"},{"role":"assistant","content":"6"}],"answer":"6"}
                    """)
          .clean(Samples.REINFORCEMENT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.REINFORCEMENT || example.messages().isEmpty()) {
      return;
    }
    Role last = example.last().role();
    if (last != Role.USER && last != Role.UNKNOWN) {
      findings.add(
          this,
          example,
          example.last().node(),
          "the last message is of role '" + last.label() + "'");
    }
  }
}
