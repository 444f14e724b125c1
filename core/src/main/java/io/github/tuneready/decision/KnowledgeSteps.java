package io.github.tuneready.decision;

import io.github.tuneready.rule.Goal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Is it facts that are missing? They are asked about first, whatever the goal. */
final class KnowledgeSteps {
  static final List<Step> ALL =
      List.of(
          new Step("knowledge/changes", "Do the facts change?", KnowledgeSteps::changes),
          new Step(
              "knowledge/retrieval", "Is a gap of knowledge filled?", KnowledgeSteps::retrieval),
          new Step("knowledge/facts", "Must facts of the world be right?", KnowledgeSteps::facts));

  private KnowledgeSteps() {}

  private static boolean gap(Situation situation) {
    return situation.evidence().knowledge().gap().isYes() || situation.goalIs(Goal.KNOWLEDGE);
  }

  private static Fact gapFact(Situation situation) {
    return situation.evidence().knowledge().gap().isYes()
        ? Fact.stated("knowledge.gap", "the model lacks facts it needs")
        : Fact.stated("goal", "the goal is knowledge");
  }

  static @Nullable Ruling changes(Situation situation) {
    Evidence.Knowledge knowledge = situation.evidence().knowledge();
    if (!gap(situation) || knowledge.changes().isEmpty()) {
      return null;
    }
    Change change = knowledge.changes().get();
    String often = change.name().toLowerCase(Locale.ROOT);
    Fact fact = Fact.stated("knowledge.changes", "they change: " + often);
    return change.isOften()
        ? Ruling.stop(Leaf.KNOWLEDGE_CHANGES, often + ", and weights are static")
            .by(gapFact(situation))
            .by(fact)
        : Ruling.goOn("no more often than yearly").by(fact);
  }

  private static Ruling tried(Situation situation, Evidence.Knowledge knowledge) {
    if (knowledge.ragTried().isNo() || (knowledge.ragTried() == Answer.UNKNOWN && gap(situation))) {
      Ruling ruling = Ruling.stop(Leaf.RAG_NOT_TRIED, "no: retrieval was not tried");
      if (gap(situation)) {
        ruling.by(gapFact(situation));
      }
      return ruling.by(
          knowledge.ragTried().isNo()
              ? Fact.stated("knowledge.rag_tried", "retrieval was not tried")
              : Fact.assumed("knowledge.rag_tried", "nothing says retrieval was tried"));
    }
    return Ruling.goOn("retrieval was tried")
        .by(Fact.stated("knowledge.rag_tried", "retrieval was tried"));
  }

  static Ruling retrieval(Situation situation) {
    Evidence.Knowledge knowledge = situation.evidence().knowledge();
    if (knowledge.gap() == Answer.UNKNOWN
        && knowledge.ragTried() == Answer.UNKNOWN
        && !gap(situation)) {
      return Ruling.goOn("taken as no gap")
          .by(Fact.assumed("knowledge.gap", "nothing says that facts are missing"))
          .lacks("knowledge.gap: most wishes to tune turn out to be missing facts");
    }
    if (knowledge.gap().isNo() && !gap(situation)) {
      return Ruling.goOn("there is no gap")
          .by(Fact.stated("knowledge.gap", "no facts are missing"));
    }
    Ruling ruling = tried(situation, knowledge);
    if (ruling.leaf != null) {
      return ruling;
    }
    if (gap(situation)) {
      ruling.by(gapFact(situation));
    }
    boolean open = gap(situation) && !situation.goalIs(Goal.KNOWLEDGE);
    if (knowledge.ragResult().isEmpty()) {
      return open
          ? stop(Leaf.RAG_UNMEASURED, "not known: its result is not stated", ruling)
          : ruling;
    }
    Proportion result = knowledge.ragResult().get();
    Fact fact = Fact.stated("knowledge.rag_result", "with retrieval " + result);
    if (situation.meetsTarget(result)) {
      return stop(Leaf.RAG_SUFFICES, "yes: retrieval reaches the target", ruling)
          .by(fact)
          .by(situation.target());
    }
    if (gap(situation) && situation.evidence().target().isPresent()) {
      return stop(Leaf.RAG_INSUFFICIENT, "not yet: retrieval misses the target", ruling)
          .by(fact)
          .by(situation.target());
    }
    return open
        ? stop(Leaf.TARGET_UNSTATED, "not known: no target is stated", ruling).by(fact)
        : ruling.by(fact);
  }

  /** Stops with the facts that led so far. */
  private static Ruling stop(Leaf leaf, String answer, Ruling soFar) {
    Ruling ruling = Ruling.stop(leaf, answer);
    soFar.facts.forEach(ruling::by);
    return ruling;
  }

  static @Nullable Ruling facts(Situation situation) {
    Evidence.Knowledge knowledge = situation.evidence().knowledge();
    if (situation.goalIs(Goal.KNOWLEDGE)) {
      return Ruling.stop(Leaf.FACTS, "the goal is facts, and facts are not learned reliably")
          .by(Fact.stated("goal", "the goal is knowledge"));
    }
    if (!knowledge.factualAccuracyNeeded().isYes()) {
      return null;
    }
    Fact fact = Fact.stated("knowledge.factual_accuracy_needed", "a wrong fact does harm");
    if (gap(situation) || !knowledge.ragTried().isYes()) {
      return Ruling.stop(Leaf.FACTS, "yes, and no source supplies them").by(fact);
    }
    return Ruling.goOn("yes, and retrieval supplies them")
        .by(fact)
        .by(Fact.stated("knowledge.rag_tried", "retrieval was tried"))
        .against(fact);
  }
}
