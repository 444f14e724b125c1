package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there are enough examples, or too many. Only the platform's own bounds are errors. */
final class SizeRules {
  private static final String GUIDE =
      "OpenAI supervised fine-tuning guide, 2026-08: at least 10; improvements from 50 to 100";
  private static final String FRAMEWORK =
      "the project's framework, 2026-11; no platform documents such a bound";

  private final Policy policy;
  private final ProviderProfile profile;
  private final SizeThresholds size;

  private SizeRules(Policy policy) {
    this.policy = policy;
    this.profile = ProviderProfile.of(policy.provider());
    this.size = policy.size();
  }

  static List<Rule> all(Policy policy) {
    return new SizeRules(policy).all();
  }

  private List<Rule> all() {
    return List.of(
        new WholeRule(BELOW_MINIMUM, this::belowMinimum),
        new WholeRule(ABOVE_MAXIMUM, this::aboveMaximum),
        new WholeRule(BELOW_USEFUL, this::belowUseful),
        new WholeRule(BELOW_GOAL, this::belowGoal),
        new WholeRule(PROMPT_MAY_WIN, this::promptMayWin),
        new WholeRule(DIMINISHING, this::diminishing));
  }

  private static final RuleInfo BELOW_MINIMUM =
      RuleInfo.error("size/below-minimum", "there are fewer examples than the platform takes")
          .why("The job is refused: \"must have at least 10 examples\".")
          .fix("Write more examples; the minimum alone teaches nothing, aim at 100 or more.")
          .source(GUIDE + "; other providers: Fireworks 3, Bedrock 32")
          .flagged(Samples.CHAT)
          .clean(Samples.TEN);

  private static final RuleInfo ABOVE_MAXIMUM =
      RuleInfo.error("size/above-maximum", "there are more examples than the platform takes")
          .why("The job is refused.")
          .fix("Keep the best and most varied examples; beyond 10,000 more bring little.")
          .source("OpenAI reinforcement fine-tuning guide, 2026-08: 50,000; Fireworks: 3,000,000")
          .flagged(
              """
              «50001×{"messages":[{"role":"user","content":"#?"}],"answer":"#"}
              »""")
          .clean(Samples.TEN);

  private static final RuleInfo BELOW_USEFUL =
      RuleInfo.warning("size/below-useful", "there are too few examples to expect a gain")
          .why("Gains start near 100 examples; below that a good prompt usually does better.")
          .fix("Try 10 to 20 measured prompt variants first, and collect examples meanwhile.")
          .source(GUIDE + "; " + FRAMEWORK)
          .flagged(Samples.TEN)
          .clean(Samples.HUNDRED);

  private static final RuleInfo BELOW_GOAL =
      RuleInfo.warning("size/below-goal", "there are few examples for this goal")
          .why(
              "Form and style take 200 to 500 curated examples, a new capability thousands, as"
                  + " far as experience goes.")
          .fix("Collect more examples, or narrow the goal.")
          .source(FRAMEWORK + "; Azure sample scripts, 2026-08, call 200 to 500 the sweet spot")
          .flagged(Samples.HUNDRED)
          .flaggedOption("goal", "format")
          .clean(Samples.HUNDRED);

  private static final RuleInfo PROMPT_MAY_WIN =
      RuleInfo.info("size/prompt-may-win", "with this many examples a good prompt often wins")
          .why("Below 500 examples the gain over a good prompt with examples in it is small.")
          .fix("Measure the best prompt on the same evaluation set before you pay for a job.")
          .source(FRAMEWORK)
          .flagged(Samples.HUNDRED)
          .clean(Samples.TEN);

  private static final RuleInfo DIMINISHING =
      RuleInfo.info("size/diminishing-returns", "beyond this size more examples bring little")
          .why("Each doubling brings a similar step, so the last half costs as much as all before.")
          .fix("Train on a varied tenth first, and see whether the rest still helps.")
          .source("OpenAI best-practices guide, 2026-08, on doubling; " + FRAMEWORK)
          .flagged(
              """
              «10001×{"messages":[{"role":"user","content":"#?"},{"role":"assistant","content":"#!"}]}
              »""")
          .clean(Samples.HUNDRED);

  private @Nullable String belowMinimum(Statistics statistics) {
    long examples = statistics.counts().examples(Split.TRAIN);
    // Of reinforcement no minimum is documented: the guide itself shows three lines.
    boolean unbounded = statistics.counts().format() == Format.REINFORCEMENT;
    if (examples == 0 || unbounded || examples >= profile.minExamples()) {
      return null;
    }
    return Count.of(examples, "example")
        + "; "
        + policy.provider().title()
        + " takes "
        + Count.of(profile.minExamples())
        + " or more";
  }

  private @Nullable String aboveMaximum(Statistics statistics) {
    long examples = statistics.counts().examples(Split.TRAIN);
    long most = profile.maxExamples(statistics.counts().format());
    return examples <= most
        ? null
        : Count.of(examples, "example") + "; the limit is " + Count.of(most);
  }

  private @Nullable String belowUseful(Statistics statistics) {
    long effective = Effective.examples(statistics);
    boolean platformSaysIt = statistics.counts().examples(Split.TRAIN) < profile.minExamples();
    if (platformSaysIt || effective >= size.useful()) {
      return null;
    }
    return Effective.phrase(statistics)
        + "; gains start near "
        + Count.of(size.useful())
        + ", and below "
        + Count.of(size.goodPrompt())
        + " a good prompt often wins";
  }

  private @Nullable String belowGoal(Statistics statistics) {
    Goal goal = policy.goal();
    long effective = Effective.examples(statistics);
    if (goal == null || effective < size.useful()) {
      return null;
    }
    long wanted =
        switch (goal) {
          case FORMAT, STYLE -> size.styleLow();
          case LATENCY_COST, PROMPT_LENGTH -> size.goodPrompt();
          case VOCABULARY, REASONING, KNOWLEDGE -> size.capability();
        };
    return effective >= wanted
        ? null
        : Effective.phrase(statistics)
            + "; for the goal "
            + goal.label()
            + " start from "
            + Count.of(wanted);
  }

  private @Nullable String promptMayWin(Statistics statistics) {
    long effective = Effective.examples(statistics);
    boolean between = effective >= size.useful() && effective < size.goodPrompt();
    return between && policy.goal() == null
        ? Effective.phrase(statistics)
            + "; between "
            + Count.of(size.useful())
            + " and "
            + Count.of(size.goodPrompt())
            + " measure a good prompt first"
        : null;
  }

  private @Nullable String diminishing(Statistics statistics) {
    long effective = Effective.examples(statistics);
    return effective > size.diminishing()
        ? Effective.phrase(statistics) + "; returns diminish after " + Count.of(size.diminishing())
        : null;
  }
}
