package io.github.tuneready.report;

import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.Fact;
import java.util.List;

/** Sentences about a decision that text and Markdown share. What comes from a file is inert. */
final class DecisionLines {
  private DecisionLines() {}

  static String outcome(Decision decision) {
    return decision.outcome().name().replace('_', ' ');
  }

  static String headline(Decision decision) {
    return decision.headline() + ".";
  }

  static List<String> facts(List<Fact> facts) {
    return facts.stream().map(DecisionLines::fact).toList();
  }

  /** A fact with whose it is. */
  static String fact(Fact fact) {
    String whose =
        switch (fact.origin()) {
          case EVIDENCE -> "evidence: " + fact.key();
          case DATASET -> "data: " + fact.key();
          case TABLES -> "tables";
          case DEFAULT -> "assumed: " + fact.key();
        };
    return Inert.text(fact.text()) + " [" + whose + "]";
  }
}
