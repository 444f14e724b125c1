package io.github.tuneready.samples;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.example.Example;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.io.IOException;
import java.nio.file.Path;

/** Adds a rule of one's own to the catalogue. */
public final class OwnRule {
  private OwnRule() {}

  /** Answers must not open with an apology. */
  record NoApology() implements ExampleRule {
    private static final RuleInfo INFO =
        RuleInfo.warning("house/apology", "the answer opens with an apology");

    @Override
    public RuleInfo info() {
      return INFO;
    }

    @Override
    public void check(Example example, Features features, Findings findings) {
      if (example.isReadable() && example.last().content().startsWith("Sorry")) {
        findings.add(this, example.position(), "opens with an apology");
      }
    }
  }

  /** Checks the file named first. */
  public static void main(String[] args) throws IOException {
    Policy policy = Policy.forModel("gpt-4.1-mini");
    Report report = new Validator(policy).with(new NoApology()).validate(Path.of(args[0]));
    RuleResult result = report.result("house/apology");
    System.out.println(result == null ? "no apologies" : result.count() + " apologies");
  }
}
