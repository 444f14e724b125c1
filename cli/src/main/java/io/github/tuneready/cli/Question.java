package io.github.tuneready.cli;

import io.github.tuneready.decision.Evidence;
import io.github.tuneready.rule.Goal;
import java.util.List;
import java.util.function.Predicate;

/**
 * A question of the interview: one key of the evidence file.
 *
 * @param key the key, with that of its section
 * @param words the question
 * @param kind what an answer is
 * @param without what no answer means
 * @param raised whether what is known so far raises it
 */
record Question(
    String key, String words, AnswerKind kind, String without, Predicate<Evidence> raised) {
  private static final String UNKNOWN = "not known";

  private static Question of(String key, AnswerKind kind, String words) {
    return new Question(key, words, kind, UNKNOWN, evidence -> true);
  }

  private Question without(String meaning) {
    return new Question(key, words, kind, meaning, raised);
  }

  private Question when(Predicate<Evidence> condition) {
    return new Question(key, words, kind, without, condition);
  }

  /** All of them, in the order they are asked. */
  static final List<Question> ALL =
      List.of(
          of(
              "goal",
              AnswerKind.WORD,
              "What is tuning for: format, style, latency-cost, vocabulary, prompt-length,"
                  + " knowledge or reasoning?"),
          of("problem", AnswerKind.TEXT, "What goes wrong today, in your own words?"),
          of("knowledge.gap", AnswerKind.YES_NO, "Does the model lack facts that it needs?"),
          of(
              "knowledge.changes",
              AnswerKind.WORD,
              "How often do the facts change: never, rarely, yearly, monthly, weekly or daily?"),
          of(
              "knowledge.factual_accuracy_needed",
              AnswerKind.YES_NO,
              "Does a wrong fact about the world do harm?"),
          of(
              "knowledge.rag_tried",
              AnswerKind.YES_NO,
              "Was retrieval tried: giving the model the passages it needs with each call?"),
          of(
                  "knowledge.rag_result",
                  AnswerKind.RESULT,
                  "How many answers were right with retrieval, of how many asked?")
              .when(evidence -> evidence.knowledge().ragTried().isYes()),
          of(
              "target.accuracy",
              AnswerKind.SHARE,
              "What share of the answers must be right to be good enough?"),
          of("evaluation.size", AnswerKind.COUNT, "How many cases does your evaluation set hold?"),
          of(
              "evaluation.representative",
              AnswerKind.YES_NO,
              "Are its cases like those of real traffic?"),
          of(
              "evaluation.held_out",
              AnswerKind.YES_NO,
              "Is it held out, so that no prompt was written from its cases?"),
          of(
              "evaluation.file",
              AnswerKind.TEXT,
              "Which file is it in? A check looks for its cases in the training data."),
          of(
                  "prompting.runs",
                  AnswerKind.TEXT,
                  "Is there a log of the prompts that were measured, CSV or JSON Lines? Its file:")
              .without("there is none"),
          of(
                  "prompting.iterations",
                  AnswerKind.PROMPT,
                  "Which prompts were measured, in the order they were made? One a line:")
              .without("no more")
              .when(evidence -> evidence.prompting().iterations().isEmpty()),
          of(
              "prompting.techniques",
              AnswerKind.WORDS,
              "What did the prompts try: few-shot, chain-of-thought, format-constraints, role,"
                  + " reason-first, or none?"),
          of(
              "reasoning.chain_of_thought_tried",
              AnswerKind.YES_NO,
              "Was the model asked for its steps before the answer?"),
          of(
              "reasoning.stronger_model_tried",
              AnswerKind.YES_NO,
              "Was a stronger model tried with the same prompt?"),
          of(
                  "reasoning.stronger_model",
                  AnswerKind.RESULT,
                  "How many answers of the stronger model were right, of how many asked?")
              .when(evidence -> evidence.reasoning().strongerModelTried().isYes()),
          of("models.prompted", AnswerKind.TEXT, "Which model is in use now, such as gpt-4.1?"),
          of("models.tuned", AnswerKind.TEXT, "Which model would be tuned, such as gpt-4.1-mini?"),
          of(
                  "models.smaller_untuned",
                  AnswerKind.RESULT,
                  "How many answers of that model are right with the prompt alone, of how many"
                      + " asked?")
              .when(Question::mayBeAboutCost),
          of("traffic.calls_per_month", AnswerKind.COUNT, "How many calls are there in a month?"),
          of("traffic.prompt_tokens", AnswerKind.COUNT, "How many tokens has the average prompt?")
              .when(Question::hasCalls),
          of("traffic.answer_tokens", AnswerKind.COUNT, "How many tokens has the average answer?")
              .when(Question::hasCalls),
          of(
                  "traffic.prompt_tokens_after_tuning",
                  AnswerKind.COUNT,
                  "How many tokens would the prompt of a tuned model have?")
              .without("as many as now")
              .when(Question::hasCalls),
          of(
                  "traffic.cached_share",
                  AnswerKind.SHARE,
                  "What share of the prompt does the provider serve from its cache?")
              .without("none")
              .when(Question::hasCalls),
          of("traffic.narrow_task", AnswerKind.YES_NO, "Are all calls one narrow task?"),
          of("latency.needed_ms", AnswerKind.COUNT, "How many milliseconds may an answer take?")
              .when(Question::mayBeAboutCost),
          of("latency.measured_ms", AnswerKind.COUNT, "How many does the model in use take?")
              .when(evidence -> evidence.latency().needed().isPresent()),
          of("latency.smaller_model_ms", AnswerKind.COUNT, "How many does the smaller model take?")
              .when(evidence -> evidence.latency().needed().isPresent()),
          of(
                  "self_hosting.parameters_billion",
                  AnswerKind.NUMBER,
                  "Is a model of your own an option? Its size in billions of parameters:")
              .without("it is none"),
          of("self_hosting.gpu", AnswerKind.WORD, "On which card, a100 or h100?")
              .without("a100")
              .when(evidence -> evidence.selfHosting().isPresent()),
          of("self_hosting.cards", AnswerKind.COUNT, "How many cards would be kept on?")
              .without("1")
              .when(evidence -> evidence.selfHosting().isPresent()),
          of(
                  "self_hosting.usd_per_hour",
                  AnswerKind.NUMBER,
                  "How many US dollars does an hour of a card cost?")
              .without("the usual range")
              .when(evidence -> evidence.selfHosting().isPresent()),
          of("data.examples", AnswerKind.COUNT, "How many good training examples are there?"),
          of(
                  "data.tokens_per_example",
                  AnswerKind.COUNT,
                  "How many tokens has the average example?")
              .when(evidence -> evidence.data().examples().isPresent()),
          of(
              "data.mostly_llm_written",
              AnswerKind.YES_NO,
              "Did a model write most of the answers in them?"),
          of(
                  "learning_curve",
                  AnswerKind.POINT,
                  "Were models tuned already, on some of the examples? One a line:")
              .without("no more"),
          of("provider", AnswerKind.TEXT, "Who will tune, such as openai, azure or together?"),
          of(
                  "tuned_models_in_use",
                  AnswerKind.YES_NO,
                  "Does your organisation use a tuned model of that provider now?")
              .when(evidence -> evidence.provider().isPresent()),
          of("date", AnswerKind.TEXT, "Which day is it to be judged by, as YYYY-MM-DD?")
              .without("the day of the price table"));

  private static boolean mayBeAboutCost(Evidence evidence) {
    return evidence.goal().isEmpty() || evidence.goal().get() == Goal.LATENCY_COST;
  }

  private static boolean hasCalls(Evidence evidence) {
    return evidence.traffic().callsPerMonth().orElse(0) > 0;
  }
}
