package io.github.tuneready.cli;

import io.github.tuneready.cost.CallShape;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a model is used, for the bill of a month before and after tuning. */
final class UseOptions {
  private static final long MOST = 1_000_000_000_000L;

  @Option(
      names = "--calls-per-month",
      paramLabel = "N",
      order = 50,
      description = "Calls a month, for the bill before and after tuning.")
  @Nullable String calls;

  @Option(
      names = "--prompt-tokens",
      paramLabel = "N",
      order = 51,
      description = "Tokens of a prompt today.")
  @Nullable String promptTokens;

  @Option(
      names = "--answer-tokens",
      paramLabel = "N",
      order = 52,
      description = "Tokens of an answer.")
  @Nullable String answerTokens;

  @Option(
      names = "--prompt-tokens-after",
      paramLabel = "N",
      order = 53,
      description = "Tokens of a prompt to the tuned model. Default: as today.")
  @Nullable String promptTokensAfter;

  @Option(
      names = "--prompted-model",
      paramLabel = "NAME",
      order = 54,
      description = "The model in use today. Default: the untuned model itself.")
  @Nullable String prompted;

  @Option(
      names = "--parameters-billion",
      paramLabel = "N",
      order = 55,
      description = "Size of a model of one's own, for the estimate on rented cards, as in 7.")
  @Nullable String parameters;

  /** The use the options state, or null where they state none. */
  @Nullable MonthlyUse use(Values values) {
    if (calls == null) {
      if (promptTokens != null || answerTokens != null || promptTokensAfter != null) {
        throw new WrongCall("--calls-per-month: is needed for a bill of a month");
      }
      return null;
    }
    if (promptTokens == null || answerTokens == null) {
      throw new WrongCall("--calls-per-month: needs --prompt-tokens and --answer-tokens too");
    }
    long number = values.number("--calls-per-month", calls, 0, MOST);
    long prompt = values.number("--prompt-tokens", promptTokens, 0, MOST);
    long answer = values.number("--answer-tokens", answerTokens, 0, MOST);
    long after =
        promptTokensAfter == null
            ? prompt
            : values.number("--prompt-tokens-after", promptTokensAfter, 0, MOST);
    CallShape before = CallShape.of(prompt, answer);
    return new MonthlyUse(number, before, before.withPrompt(after), Optional.ofNullable(prompted));
  }

  /** The model of one's own the options describe, or null where they describe none. */
  @Nullable OwnModel own(Values values) {
    return parameters == null
        ? null
        : new OwnModel(values.billions(parameters), List.of(Gpu.values()), Optional.empty(), 1);
  }
}
