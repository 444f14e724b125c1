package io.github.tuneready.decision;

import static io.github.tuneready.decision.Outcome.FINE_TUNE;
import static io.github.tuneready.decision.Outcome.FINE_TUNE_SMALLER_MODEL;
import static io.github.tuneready.decision.Outcome.GATHER_EVIDENCE;
import static io.github.tuneready.decision.Outcome.NOT_FINE_TUNING;
import static io.github.tuneready.decision.Outcome.PROMPT_FIRST;
import static io.github.tuneready.decision.Outcome.TRY_STRONGER_MODEL;
import static io.github.tuneready.decision.Outcome.USE_RAG;

import java.util.List;

/** Where the decision tree can end: what it comes to, what would change it, and what to do next. */
public enum Leaf {
  GOAL_UNSTATED(
      GATHER_EVIDENCE,
      "goal/unstated",
      "Say first what tuning is for",
      "a stated goal",
      "Add `goal:` to the evidence: format, style, latency-cost, vocabulary, prompt-length,"
          + " knowledge or reasoning",
      "Write down 20 answers that are wrong and what is wrong with each"),
  KNOWLEDGE_CHANGES(
      USE_RAG,
      "knowledge/changes",
      "The facts change faster than weights can be tuned",
      "facts that stay as they are",
      "Put the current facts into the prompt by retrieval, and keep them out of training data",
      "Measure the answers with retrieval on the evaluation set"),
  RAG_NOT_TRIED(
      USE_RAG,
      "knowledge/rag-not-tried",
      "Facts are missing: give them to the model by retrieval first",
      "a measured result of retrieval that falls short for another reason than missing facts",
      "Build the simplest retrieval over the documents that hold the answers",
      "Measure it on the evaluation set and enter `knowledge.rag_result`"),
  RAG_UNMEASURED(
      GATHER_EVIDENCE,
      "knowledge/rag-unmeasured",
      "Retrieval was tried, but nobody knows how well it does: that decides what is missing",
      "a measured result of retrieval",
      "Measure the answers with retrieval on the evaluation set",
      "Enter it under `knowledge.rag_result` with `correct` and `of`"),
  RAG_INSUFFICIENT(
      USE_RAG,
      "knowledge/rag-insufficient",
      "Retrieval does not reach the target yet; tuning does not supply missing facts either",
      "a retrieval result at the target, or failures shown not to be missing facts",
      "Sort the failures: was the passage not found, or found and not used?",
      "Mend the retrieval for the first kind and the prompt for the second"),
  RAG_SUFFICES(
      USE_RAG,
      "knowledge/rag-suffices",
      "Retrieval reaches the target already",
      "a higher target",
      "Keep retrieval, and confirm the result on fresh cases"),
  FACTS(
      NOT_FINE_TUNING,
      "knowledge/facts",
      "Style is learned, facts are not: a tuned model states wrong facts with confidence",
      "a problem that is not about facts of the world",
      "Give sources in the prompt and have the answer cite them",
      "If the form of the answer is a problem too, state that as the goal of its own"),
  TARGET_MET(
      NOT_FINE_TUNING,
      "target/met",
      "The prompt reaches the target: there is nothing left to tune for",
      "a higher target, or fresh cases on which the prompt falls short",
      "Confirm the best prompt on fresh cases, then ship it",
      "Keep the evaluation running: it notices when the model changes"),
  TARGET_UNSTATED(
      GATHER_EVIDENCE,
      "target/unstated",
      "Without a target nobody can say whether what was measured is good enough",
      "a stated target",
      "Agree on the share of right answers that the product needs, and on what a wrong one costs",
      "Enter it as `target.accuracy`, such as 0.95"),
  NOT_REPRESENTATIVE(
      GATHER_EVIDENCE,
      "evaluation/not-representative",
      "The evaluation set is not like real traffic, so its accuracies decide nothing",
      "accuracies on cases drawn from real traffic",
      "Draw a random sample of real requests and label it",
      "Measure the baseline and the best prompt again"),
  NOT_HELD_OUT(
      GATHER_EVIDENCE,
      "evaluation/not-held-out",
      "Prompts were written from the evaluation cases, so the accuracies flatter",
      "accuracies on cases no prompt was written from",
      "Set aside cases that nobody looks at while prompting",
      "Measure the best prompt on them"),
  PROMPTING_NOT_TRIED(
      PROMPT_FIRST,
      "prompting/not-tried",
      "No prompt was measured yet",
      "at least {iterations} measured iterations that end in a plateau below the target",
      "Build an evaluation set of real cases",
      "Measure a baseline, then change one thing at a time and measure each",
      "Enter every result under `prompting.iterations`"),
  TOO_FEW_ITERATIONS(
      PROMPT_FIRST,
      "prompting/too-few-iterations",
      "Prompting is not exhausted: it takes at least {iterations} measured iterations",
      "at least {iterations} measured iterations that end in a plateau below the target",
      "Read the failures of the best prompt and change one thing for the commonest",
      "Measure it on the same cases and enter it under `prompting.iterations`"),
  TECHNIQUE_UNTRIED(
      PROMPT_FIRST,
      "prompting/technique-untried",
      "A technique that usually helps with this goal was not tried",
      "a measured result of the technique",
      "Try the technique named in the last step of the path and measure it"),
  STILL_RISING(
      PROMPT_FIRST,
      "prompting/still-rising",
      "Prompting still gets better: keep prompting",
      "a plateau below the target",
      "Go on with what brought the last gains, and measure each change",
      "Decide again when the last {last} iterations bring no more"),
  TOO_FEW_CASES(
      GATHER_EVIDENCE,
      "evaluation/too-small",
      "The evaluation set is too small to decide by",
      "the same measurements on as many cases as the last step of the path asks for",
      "Label more cases, drawn from real traffic",
      "Measure the best prompt and the baseline on all of them"),
  TARGET_TOO_CLOSE(
      GATHER_EVIDENCE,
      "evaluation/target-within-noise",
      "The target lies within the noise of the best prompt: it may be met already",
      "as many cases as the last step of the path asks for",
      "Label more cases and measure the best prompt again"),
  PROMPTING_UNCLEAR(
      GATHER_EVIDENCE,
      "prompting/unclear",
      "The last gains may be noise: rising or flat cannot be told from so few cases",
      "as many cases as the last step of the path asks for",
      "Label more cases and measure the last iterations again"),
  CHAIN_OF_THOUGHT_UNTRIED(
      PROMPT_FIRST,
      "reasoning/chain-of-thought",
      "Ask for the reasoning before tuning for it",
      "a measured result with the steps asked for",
      "Ask for the steps before the answer, measure it, and enter"
          + " `reasoning.chain_of_thought_tried: true`"),
  STRONGER_UNTRIED(
      TRY_STRONGER_MODEL,
      "stronger-model/untried",
      "Only where a stronger model fails too is tuning the cure",
      "a stronger model measured below the target",
      "Run the best prompt on a stronger model, on the same cases",
      "Enter it under `reasoning.stronger_model` with `correct` and `of`"),
  STRONGER_UNMEASURED(
      GATHER_EVIDENCE,
      "stronger-model/unmeasured",
      "A stronger model was tried, but without a result that proves nothing",
      "a stronger model measured below the target",
      "Run the best prompt on the stronger model, on the same cases",
      "Enter it under `reasoning.stronger_model` with `correct` and `of`"),
  STRONGER_UNCLEAR(
      GATHER_EVIDENCE,
      "stronger-model/unclear",
      "The stronger model may reach the target: too few cases to say that it fails too",
      "the stronger model measured on as many cases as the last step of the path asks for",
      "Run the stronger model on more cases, and enter the result"),
  STRONGER_SUFFICES(
      TRY_STRONGER_MODEL,
      "stronger-model/suffices",
      "A stronger model reaches the target without tuning",
      "a price or latency that rules the stronger model out: then the goal is latency-cost",
      "Use the stronger model",
      "If it is too dear or slow, decide again with `goal: latency-cost`"),
  TRAFFIC_UNSTATED(
      GATHER_EVIDENCE,
      "traffic/unstated",
      "Without the traffic nothing can be said about money",
      "calls and tokens of a month",
      "Enter `traffic.calls_per_month`, `prompt_tokens`, `answer_tokens` and"
          + " `prompt_tokens_after_tuning`"),
  NOT_NARROW(
      NOT_FINE_TUNING,
      "task/not-narrow",
      "A small tuned model holds one narrow task, not a broad one",
      "one narrow part of the traffic, measured by itself",
      "Find the commonest single task in the traffic and state its numbers",
      "Lower the cost of the rest by caching, batching and shorter prompts"),
  QUALITY_FIRST(
      PROMPT_FIRST,
      "quality/below-target",
      "The model in use misses the target: cheaper comes after right",
      "a prompted model at the target, whose answers can teach the smaller one",
      "Prompt the model in use to the target first"),
  SMALLER_SUFFICES(
      NOT_FINE_TUNING,
      "smaller-model/suffices",
      "The smaller model reaches the target with the prompt alone",
      "a shorter prompt that pays for tuning: then the goal is prompt-length",
      "Use the smaller model untuned"),
  PRICE_UNKNOWN(
      GATHER_EVIDENCE,
      "money/price-unknown",
      "Without the price of both models there is no break-even",
      "a price for both models",
      "Name `models.prompted` and `models.tuned`, and give missing prices with --prices"),
  NEVER_PAYS(
      NOT_FINE_TUNING,
      "money/never-pays",
      "Tuning never earns its cost",
      "a shorter prompt after tuning, a cheaper base model, or more calls where hosting is paid",
      "Shorten the prompt and use the provider's cache: both save at once"),
  PAYS_TOO_LATE(
      NOT_FINE_TUNING,
      "money/pays-too-late",
      "Tuning earns its cost too late",
      "more calls, as the money section says",
      "Shorten the prompt and use the provider's cache: both save at once",
      "Decide again when the volume has grown to what the money section says"),
  LATENCY_UNMEASURED(
      GATHER_EVIDENCE,
      "latency/unmeasured",
      "It is not known whether the smaller model is fast enough",
      "a measured latency of the smaller model",
      "Measure the smaller model's time to the whole answer: `latency.smaller_model_ms`"),
  LLM_WRITTEN(
      NOT_FINE_TUNING,
      "data/llm-written",
      "Not with this data: most of its answers were written by a model",
      "answers written or rewritten by people",
      "Have people write or rewrite the answers, the commonest cases first"),
  TOO_FEW_EXAMPLES(
      PROMPT_FIRST,
      "data/too-few",
      "With fewer than {few} good examples a good prompt often wins",
      "at least {few} good examples, better {good}",
      "Put the best of the examples into the prompt",
      "Collect more examples meanwhile"),
  COLLECT_EXAMPLES(
      GATHER_EVIDENCE,
      "data/collect-more",
      "Prompting is exhausted, but there are fewer than {few} good examples to tune with",
      "at least {few} good examples, better {good}",
      "Collect good examples, written by people, until there are {few} to {good}"),
  CURVE_FALLS_SHORT(
      NOT_FINE_TUNING,
      "data/curve-falls-short",
      "Tuned models were measured, and even {reach} times the data would not reach the target",
      "better examples, another base model, or a lower target",
      "Read the failures of the tuned model: are they of one kind?",
      "Mend the examples of that kind rather than adding more"),
  EVALUATION_LEAKED(
      GATHER_EVIDENCE,
      "evaluation/leaked",
      "Evaluation cases stand in the training data: no result of a tuned model would mean anything",
      "training data without the evaluation cases",
      "Remove the evaluation cases from the training data: validate-dataset fix"),
  PROVIDER_CLOSED(
      NOT_FINE_TUNING,
      "provider/closed",
      "Tuning would be right, but not here: the provider takes no such job",
      "another provider, or a model that can still be tuned",
      "Choose a provider and model that will last, and decide again"),
  MODEL_RETIRING(
      NOT_FINE_TUNING,
      "provider/model-retiring",
      "Tuning would be right, but not on this model: it will soon be shut down",
      "a model that lasts",
      "Choose a provider and model that will last, and decide again"),
  ELIGIBILITY_UNKNOWN(
      GATHER_EVIDENCE,
      "provider/eligibility-unknown",
      "The provider tunes only for organisations that use tuned models already",
      "`tuned_models_in_use: true`",
      "Enter whether your organisation uses a tuned model there: `tuned_models_in_use`"),
  PROMPTING_EXHAUSTED(
      FINE_TUNE,
      "tune/prompting-exhausted",
      "Prompting is exhausted and still falls short: fine-tune",
      "a prompt, or a stronger model, that reaches the target",
      "Check the training data: validate-dataset train.jsonl --evidence evidence.yaml",
      "Tune on a quarter, half and all of it and enter the results under `learning_curve`",
      "Measure the tuned model on the same held-out cases as the prompts"),
  VOCABULARY_MISSING(
      FINE_TUNE,
      "tune/vocabulary",
      "A stronger model fails too: fine-tune for what the models lack",
      "a stronger model that reaches the target",
      "Collect {capability} examples or more, written by people of the field",
      "Tune on growing subsets and enter the results under `learning_curve`"),
  REASONING_EXHAUSTED(
      FINE_TUNE,
      "tune/reasoning",
      "Asking for steps and a stronger model both fall short: fine-tune",
      "a stronger model that reaches the target",
      "Write the reasoning out in the training answers",
      "Tune on growing subsets and enter the results under `learning_curve`"),
  SHORTER_PROMPT_PAYS(
      FINE_TUNE,
      "tune/shorter-prompt-pays",
      "The shorter prompt earns the tuning back: fine-tune",
      "fewer calls than the money section says, or a cheaper base model",
      "Make the examples from logged calls, without the instructions to be dropped",
      "Measure the tuned model against the long prompt before switching"),
  SMALLER_MODEL_PAYS(
      FINE_TUNE_SMALLER_MODEL,
      "tune/smaller-model-pays",
      "Tune the smaller model: at this volume it earns its cost",
      "fewer calls than the money section says, or a smaller model that suffices untuned",
      "Make the examples from logged, checked answers of the model in use",
      "Measure the tuned small model on the same cases before switching"),
  SMALLER_MODEL_FASTER(
      FINE_TUNE_SMALLER_MODEL,
      "tune/smaller-model-faster",
      "Tune the smaller model: it is fast enough, and the model in use is not",
      "a model in use that is fast enough",
      "Make the examples from logged, checked answers of the model in use",
      "Measure accuracy and latency of the tuned model before switching");

  private final Outcome outcome;
  private final String id;
  private final String headline;
  private final String change;
  private final List<String> nextSteps;

  Leaf(Outcome outcome, String id, String headline, String change, String... nextSteps) {
    this.outcome = outcome;
    this.id = id;
    this.headline = headline;
    this.change = change;
    this.nextSteps = List.of(nextSteps);
  }

  /** What it comes to. */
  public Outcome outcome() {
    return outcome;
  }

  /** The stable name. */
  public String id() {
    return id;
  }

  /** One sentence without a full stop. */
  String headline(DecisionThresholds thresholds) {
    return filled(headline, thresholds);
  }

  /** What would change the answer, a noun phrase. */
  String change(DecisionThresholds thresholds) {
    return filled(change, thresholds);
  }

  /** What to do next, in order. */
  List<String> nextSteps(DecisionThresholds thresholds) {
    return nextSteps.stream().map(step -> filled(step, thresholds)).toList();
  }

  private static String filled(String text, DecisionThresholds thresholds) {
    return text.replace("{iterations}", Words.number(thresholds.leastIterations()))
        .replace("{last}", Words.number(thresholds.lastIterations()))
        .replace("{few}", Words.number(thresholds.fewExamples()))
        .replace("{good}", Words.number(thresholds.goodPrompt()))
        .replace("{capability}", Words.number(thresholds.capability()))
        .replace("{reach}", Words.number(thresholds.curveReach()));
  }
}
