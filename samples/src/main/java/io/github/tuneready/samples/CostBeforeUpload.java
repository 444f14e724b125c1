package io.github.tuneready.samples;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.CostSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Compares what tuning different models on one file costs. */
public final class CostBeforeUpload {
  private CostBeforeUpload() {}

  /** Prices the file named first. */
  public static void main(String[] args) throws IOException {
    for (String model : List.of("gpt-4.1", "gpt-4.1-mini", "gpt-4o-mini")) {
      CostSummary cost = new Validator(Policy.forModel(model)).validate(Path.of(args[0])).cost();
      if (cost != null) {
        String price = cost.training().map(training -> training.usd().toString()).orElse("unknown");
        System.out.println(model + ": " + price + " (prices of " + cost.pricesAsOf() + ")");
      }
    }
  }
}
