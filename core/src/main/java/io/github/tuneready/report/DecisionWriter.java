package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import java.io.IOException;

/** Shows a decision in one format: a pure function of the decision. */
public interface DecisionWriter {
  /** Writes the whole decision. */
  void write(Decision decision, Appendable out) throws IOException;
}
