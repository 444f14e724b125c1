package io.github.tuneready.samples;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.TextReport;
import io.github.tuneready.report.Verdict;
import io.github.tuneready.rule.Goal;
import java.io.IOException;
import java.nio.file.Path;

/** Stops a build whose training data is not ready; call it from a unit test or before an upload. */
public final class GateInTests {
  private GateInTests() {}

  /** Checks the training file named first and the validation file named second. */
  public static void main(String[] args) throws IOException {
    requireReady(Path.of(args[0]), Path.of(args[1]));
  }

  static void requireReady(Path train, Path validation) throws IOException {
    Dataset dataset = Dataset.train(train).withValidation(validation);
    Policy policy = Policy.forModel("gpt-4.1-mini").withGoal(Goal.FORMAT);
    Report report = new Validator(policy).validate(dataset);
    if (report.verdict() != Verdict.READY) {
      new TextReport().write(report, System.err);
      throw new IllegalStateException(train + " is not ready: " + report.reasons());
    }
  }
}
