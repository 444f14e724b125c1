package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import java.util.List;
import java.util.Locale;

/** A row that tells in its prompt what the grader wants to hear. */
record AnswerInPrompt() implements ExampleRule {
  /** Shorter answers, as numbers and letters, stand in prompts by chance, unless so introduced. */
  private static final int SHORTEST = 16;

  private static final int MOST_TRIES = 100;

  private static final List<String> INTRODUCTIONS =
      List.of("answer is", "answer:", "solution is", "solution:");

  private static final JsonKeySet ANSWERS =
      JsonKeySet.of(
          "answer",
          "answers",
          "reference",
          "reference_answer",
          "correct_answer",
          "expected",
          "expected_answer",
          "expected_output",
          "ground_truth",
          "solution",
          "target");

  private static final RuleInfo INFO =
      RuleInfo.warning("reinforcement/answer-in-prompt", "the prompt holds the answer")
          .why("The model learns to copy instead of to think, and the reward looks fine.")
          .fix("Remove the answer from the prompt, unless it is one of the options to choose.")
          .source("Azure sample scripts on reward hacking, 2026-08")
          .flagged(
              """
              {"messages":[{"role":"user","content":"Name the capital and the river. Hint: Paris on the Seine"}],"answer":"Paris on the Seine"}
              """)
          .clean(
              """
              {"messages":[{"role":"user","content":"Which? A) Paris on the Seine B) Rome on the Tiber"}],"answer":"Paris on the Seine"}
              """);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    if (example.format() != Format.REINFORCEMENT) {
      return;
    }
    JsonDocument json = example.json();
    for (int member = json.first(JsonDocument.ROOT);
        member != JsonDocument.NONE;
        member = json.next(member)) {
      if (json.is(member, JsonType.STRING) && ANSWERS.indexOf(json, member) >= 0) {
        check(example, member, findings);
      }
    }
  }

  private void check(Example example, int member, Findings findings) {
    String answer = example.json().text(member).toString().strip();
    if (answer.isEmpty()) {
      return;
    }
    for (Message message : example.messages()) {
      if (tells(message.content().toString(), answer)) {
        findings.add(
            this,
            example,
            message.node(),
            "holds the value of '" + example.json().key(member) + "' word for word");
        return;
      }
    }
  }

  /** Whether a prompt holds a long answer anywhere, or a short one where it is called so. */
  private static boolean tells(String prompt, String answer) {
    int at = prompt.indexOf(answer);
    if (answer.length() >= SHORTEST) {
      return at >= 0 && !isOption(prompt, at);
    }
    for (int tries = 0; at >= 0 && tries < MOST_TRIES; tries++) {
      if (isIntroduced(prompt, at) && !continues(prompt, at + answer.length())) {
        return true;
      }
      at = prompt.indexOf(answer, at + 1);
    }
    return false;
  }

  private static boolean isIntroduced(String prompt, int at) {
    String before = prompt.substring(Math.max(0, at - 20), at).stripTrailing();
    String lower = before.toLowerCase(Locale.ROOT);
    return INTRODUCTIONS.stream().anyMatch(lower::endsWith);
  }

  private static boolean continues(String prompt, int at) {
    return at < prompt.length() && Character.isLetterOrDigit(prompt.charAt(at));
  }

  /** Whether a marker such as {@code A)}, {@code (2)}, {@code c.} or a dash stands before. */
  private static boolean isOption(String prompt, int at) {
    int i = at - 1;
    while (i >= 0 && (prompt.charAt(i) == ' ' || prompt.charAt(i) == '"')) {
      i--;
    }
    if (i < 0) {
      return false;
    }
    char mark = prompt.charAt(i);
    boolean numbered = i > 0 && Character.isLetterOrDigit(prompt.charAt(i - 1));
    boolean single = numbered && (i == 1 || !Character.isLetter(prompt.charAt(i - 2)));
    return mark == '-' || mark == '*' || ((mark == ')' || mark == '.' || mark == ':') && single);
  }
}
