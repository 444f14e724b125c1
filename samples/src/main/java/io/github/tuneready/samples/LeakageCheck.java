package io.github.tuneready.samples;

import io.github.tuneready.Dataset;
import io.github.tuneready.Validator;
import io.github.tuneready.report.LeakSummary;
import io.github.tuneready.report.Report;
import java.io.IOException;
import java.nio.file.Path;

/** Says how much of a validation file is in the training file too. */
public final class LeakageCheck {
  private LeakageCheck() {}

  /** Checks the training file named first against the validation file named second. */
  public static void main(String[] args) throws IOException {
    Dataset dataset = Dataset.train(Path.of(args[0])).withValidation(Path.of(args[1]));
    Report report = Validator.standard().validate(dataset);
    for (LeakSummary leak : report.leaks()) {
      System.out.println(leak.into().label() + ": " + leak.exact() + " rows are in training too");
      leak.groups().forEach(group -> System.out.println("  " + group.members()));
    }
  }
}
