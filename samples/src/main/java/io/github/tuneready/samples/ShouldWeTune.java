package io.github.tuneready.samples;

import io.github.tuneready.Validator;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Evidence;
import io.github.tuneready.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Weighs what a team has measured together with what a check finds in its data. */
public final class ShouldWeTune {
  private ShouldWeTune() {}

  /** Decides from the evidence file named first and the training file named second. */
  public static void main(String[] args) throws IOException {
    Validator validator = Validator.standard();
    Report report = validator.validate(Path.of(args[1]));
    Decision decision = validator.decide(Evidence.read(Path.of(args[0])), report);
    System.out.println(decision.outcome() + ": " + decision.headline());
    System.out.println("verdict: " + report.withDecision(decision).verdict());
  }
}
