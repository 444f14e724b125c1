package io.github.tuneready.cli;

import io.github.tuneready.cost.CallShape;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import java.math.BigDecimal;
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
    return use(values, null);
  }

  /**
   * The use the options state; what they leave out is as it is stated elsewhere.
   *
   * @param stated elsewhere, or null
   */
  @Nullable MonthlyUse use(Values values, @Nullable MonthlyUse stated) {
    if (calls == null && stated == null) {
      if (promptTokens != null || answerTokens != null || promptTokensAfter != null) {
        throw new WrongCall("--calls-per-month: is needed for a bill of a month");
      }
      return null;
    }
    if (stated == null && (promptTokens == null || answerTokens == null)) {
      throw new WrongCall("--calls-per-month: needs --prompt-tokens and --answer-tokens too");
    }
    long number = number(values, "--calls-per-month", calls, stated == null ? 0 : stated.calls());
    CallShape today = stated == null ? CallShape.of(0, 0) : stated.before();
    CallShape before =
        new CallShape(
            number(values, "--prompt-tokens", promptTokens, today.promptTokens()),
            number(values, "--answer-tokens", answerTokens, today.answerTokens()),
            today.cachedShare());
    long otherwise = stated == null ? before.promptTokens() : stated.after().promptTokens();
    long after = number(values, "--prompt-tokens-after", promptTokensAfter, otherwise);
    return new MonthlyUse(
        number,
        before,
        before.withPrompt(after),
        Optional.ofNullable(prompted)
            .or(() -> Optional.ofNullable(stated).flatMap(MonthlyUse::prompted)));
  }

  private static long number(Values values, String option, @Nullable String given, long otherwise) {
    return given == null ? otherwise : values.number(option, given, 0, MOST);
  }

  /** The model of one's own the options describe, or null where they describe none. */
  @Nullable OwnModel own(Values values) {
    return own(values, null);
  }

  /**
   * The model of one's own, of the size the options state, on the cards that are stated elsewhere.
   *
   * @param stated elsewhere, or null
   */
  @Nullable OwnModel own(Values values, @Nullable OwnModel stated) {
    if (parameters == null) {
      return stated;
    }
    BigDecimal billions = values.billions(parameters);
    return stated == null
        ? new OwnModel(billions, List.of(Gpu.values()), Optional.empty(), 1)
        : new OwnModel(billions, stated.gpus(), stated.perHour(), stated.cards());
  }
}
