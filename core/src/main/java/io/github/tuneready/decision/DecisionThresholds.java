package io.github.tuneready.decision;

import java.util.List;

/**
 * Every number the decision turns on.
 *
 * @param leastIterations measured prompt iterations below which prompting is not exhausted: 10
 *     (framework: 10 to 20)
 * @param lastIterations iterations at the end whose gain is looked at: 5 (ours)
 * @param worthwhileGain a gain of accuracy below which a curve counts as flat: 0.02 (ours)
 * @param wishedGain the gain an evaluation set must be able to show where no target is stated: 0.1
 *     (ours)
 * @param leastCases cases below which no accuracy proves a target: 50 (ours)
 * @param confidence of the intervals: 0.95 (convention)
 * @param error of each test, one-sided: 0.05 (convention)
 * @param power of planned measurements: 0.8 (convention)
 * @param fewExamples good examples below which nothing is tuned: 100 (framework)
 * @param goodPrompt good examples below which a good prompt often wins: 500 (framework)
 * @param capability good examples for a new capability: 2,000 (framework: thousands)
 * @param diminishing examples from which more bring little: 10,000 (framework)
 * @param mostlyWritten share of LLM-written answers from which the data is not this data: 0.5
 *     (framework: "mostly")
 * @param breakEvenMonths months within which tuning must earn its cost: 12 (ours)
 * @param lifetimeMonths months a tuned model must have left to live: 6 (ours)
 * @param doublingGain accuracy that twice the examples must bring to pay: 0.01 (ours)
 * @param curveReach how many times the largest measured set a curve is extrapolated: 10 (ours)
 */
public record DecisionThresholds(
    int leastIterations,
    int lastIterations,
    double worthwhileGain,
    double wishedGain,
    long leastCases,
    double confidence,
    double error,
    double power,
    long fewExamples,
    long goodPrompt,
    long capability,
    long diminishing,
    double mostlyWritten,
    int breakEvenMonths,
    int lifetimeMonths,
    double doublingGain,
    int curveReach) {

  /** More prompts, months or times are a slip of the finger. */
  private static final int MOST = 1_000;

  /** Checks the ranges; a message names the key. */
  public DecisionThresholds {
    check(isWithin(leastIterations, 2), "decision.least-iterations: must be 2 to 1000");
    check(isWithin(lastIterations, 1), "decision.last-iterations: must be 1 to 1000");
    check(isShare(worthwhileGain), "decision.worthwhile-gain: must be between 0 and 1");
    check(isShare(wishedGain), "decision.wished-gain: must be between 0 and 1");
    check(leastCases >= 1, "decision.least-cases: must be 1 or more");
    check(isShare(confidence), "decision.confidence: must be between 0 and 1");
    check(isShare(error), "decision.error: must be between 0 and 1");
    check(isShare(power), "decision.power: must be between 0 and 1");
    check(
        fewExamples <= goodPrompt && goodPrompt <= capability && capability <= diminishing,
        "decision: few-examples, good-prompt, capability and diminishing must rise");
    check(isShare(mostlyWritten), "decision.mostly-written: must be between 0 and 1");
    check(isWithin(breakEvenMonths, 1), "decision.break-even-months: must be 1 to 1000");
    check(isWithin(lifetimeMonths, 0), "decision.lifetime-months: must be 0 to 1000");
    check(isShare(doublingGain), "decision.doubling-gain: must be between 0 and 1");
    check(isWithin(curveReach, 1), "decision.curve-reach: must be 1 to 1000");
  }

  private static boolean isWithin(int value, int least) {
    return value >= least && value <= MOST;
  }

  private static boolean isShare(double value) {
    return value > 0 && value < 1;
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The framework's numbers, and ours where it gives none. */
  public static DecisionThresholds standard() {
    return new DecisionThresholds(
        10, 5, 0.02, 0.1, 50, 0.95, 0.05, 0.8, 100, 500, 2_000, 10_000, 0.5, 12, 6, 0.01, 10);
  }

  /** These numbers with other counts of good examples, which must rise. */
  public DecisionThresholds withExamples(
      long few, long enoughForPrompt, long enoughForCapability, long enough) {
    return new DecisionThresholds(
        leastIterations,
        lastIterations,
        worthwhileGain,
        wishedGain,
        leastCases,
        confidence,
        error,
        power,
        few,
        enoughForPrompt,
        enoughForCapability,
        enough,
        mostlyWritten,
        breakEvenMonths,
        lifetimeMonths,
        doublingGain,
        curveReach);
  }

  /** All of them but the counts of examples, as a table. */
  public List<Threshold> table() {
    return List.of(
        row(
            "least-iterations",
            leastIterations,
            "measured prompt iterations below which prompting is not exhausted",
            "framework: 10 to 20"),
        row(
            "last-iterations",
            lastIterations,
            "iterations at the end whose gain is looked at",
            "ours"),
        share(
            "worthwhile-gain",
            worthwhileGain,
            "a gain of accuracy below which a curve counts as flat",
            "ours"),
        share(
            "wished-gain",
            wishedGain,
            "the gain an evaluation set must be able to show where no target is stated",
            "ours"),
        row("least-cases", leastCases, "cases below which no accuracy proves a target", "ours"),
        share("confidence", confidence, "confidence of every interval", "convention"),
        share("error", error, "error of each one-sided test", "convention"),
        share("power", power, "power of planned measurements", "convention"),
        share(
            "mostly-written",
            mostlyWritten,
            "share of LLM-written answers from which the data is ruled out",
            "framework: mostly"),
        row(
            "break-even-months",
            breakEvenMonths,
            "months within which tuning must earn its cost",
            "ours"),
        row(
            "lifetime-months",
            lifetimeMonths,
            "months a tuned model must have left to live",
            "ours"),
        share(
            "doubling-gain",
            doublingGain,
            "accuracy that twice the examples must bring to pay",
            "ours"),
        row(
            "curve-reach",
            curveReach,
            "how many times the largest measured set a curve is extrapolated",
            "ours"));
  }

  private static Threshold row(String key, long value, String meaning, String source) {
    return new Threshold(key, value, false, meaning, source);
  }

  private static Threshold share(String key, double value, String meaning, String source) {
    return new Threshold(key, value, true, meaning, source);
  }
}
