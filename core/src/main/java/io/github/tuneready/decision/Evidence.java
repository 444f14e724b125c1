package io.github.tuneready.decision;

import io.github.tuneready.cost.CallShape;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.MonthlyUse;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.rule.Goal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a team has tried and measured. Everything may be left open; what is there is checked at
 * birth. Immutable.
 *
 * @param goal what tuning is for
 * @param problem the problem in the team's words; may be empty
 * @param knowledge whether facts are missing
 * @param prompting what prompting reached
 * @param evaluation the set it was measured on
 * @param target the accuracy needed, above 0 and at most 1
 * @param traffic how the model is called
 * @param models which models are compared
 * @param selfHosting a model of one's own on rented cards
 * @param reasoning what was tried for reasoning and hard domains
 * @param data what is known of the training data without looking at it
 * @param latency how fast it is and must be
 * @param learningCurve models tuned on growing subsets
 * @param provider who will tune, lower case; empty: not chosen
 * @param tunedModelsInUse whether the organisation uses a tuned model of this provider now
 * @param date the day to judge by; empty: the day of the tables
 */
public record Evidence(
    Optional<Goal> goal,
    String problem,
    Knowledge knowledge,
    Prompting prompting,
    Evaluation evaluation,
    OptionalDouble target,
    Traffic traffic,
    Models models,
    Optional<OwnHosting> selfHosting,
    Reasoning reasoning,
    Data data,
    Latency latency,
    List<CurvePoint> learningCurve,
    Optional<String> provider,
    Answer tunedModelsInUse,
    Optional<LocalDate> date) {

  /**
   * Facts.
   *
   * @param gap whether the model lacks facts it needs
   * @param changes how often they change
   * @param factualAccuracyNeeded whether a wrong fact about the world does harm
   * @param ragTried whether retrieval was tried
   * @param ragResult what retrieval reached on the evaluation set
   */
  public record Knowledge(
      Answer gap,
      Optional<Change> changes,
      Answer factualAccuracyNeeded,
      Answer ragTried,
      Optional<Proportion> ragResult) {}

  /**
   * Prompts.
   *
   * @param iterations measured prompts, in the order they were made
   * @param techniques what was tried; empty: not stated
   */
  public record Prompting(List<Iteration> iterations, Optional<Set<Technique>> techniques) {
    /** Keeps the iterations. */
    public Prompting {
      iterations = List.copyOf(iterations);
      techniques = techniques.map(Set::copyOf);
    }
  }

  /**
   * The evaluation set.
   *
   * @param size its cases
   * @param representative whether it is like real traffic
   * @param heldOut whether no prompt was written from it
   * @param file where it is, relative to the evidence file
   */
  public record Evaluation(
      OptionalLong size, Answer representative, Answer heldOut, Optional<String> file) {}

  /**
   * Calls.
   *
   * @param callsPerMonth how many
   * @param promptTokens of the average prompt now
   * @param answerTokens of the average answer
   * @param promptTokensAfterTuning of the prompt the tuned model would need
   * @param cachedShare part of the prompt served from the provider's cache, 0 to 1
   * @param narrowTask whether it is one narrow task
   */
  public record Traffic(
      OptionalLong callsPerMonth,
      OptionalLong promptTokens,
      OptionalLong answerTokens,
      OptionalLong promptTokensAfterTuning,
      Optional<BigDecimal> cachedShare,
      Answer narrowTask) {}

  /**
   * Models.
   *
   * @param prompted the model in use, with its prompt
   * @param tuned the model that would be tuned
   * @param smallerUntuned what the smaller model reaches with the prompt alone
   */
  public record Models(
      Optional<String> prompted, Optional<String> tuned, Optional<Proportion> smallerUntuned) {}

  /**
   * A model on rented cards.
   *
   * @param parametersBillion its size
   * @param gpu the card, such as {@code a100}
   * @param usdPerHour what an hour of a card costs; empty: the usual range
   * @param cards how many are kept on
   */
  public record OwnHosting(
      BigDecimal parametersBillion, String gpu, Optional<BigDecimal> usdPerHour, int cards) {}

  /**
   * Hard tasks.
   *
   * @param chainOfThoughtTried whether the model was asked for its steps
   * @param strongerModelTried whether a stronger model was tried with the same prompt
   * @param strongerModel what it reached
   */
  public record Reasoning(
      Answer chainOfThoughtTried, Answer strongerModelTried, Optional<Proportion> strongerModel) {}

  /**
   * Training data.
   *
   * @param examples good examples there are
   * @param tokensPerExample their average length
   * @param mostlyLlmWritten whether a model wrote most of the answers
   */
  public record Data(
      OptionalLong examples, OptionalLong tokensPerExample, Answer mostlyLlmWritten) {}

  /**
   * Time to the whole answer, in milliseconds.
   *
   * @param measured of the model in use
   * @param needed at most
   * @param smallerModel of the smaller model
   */
  public record Latency(OptionalLong measured, OptionalLong needed, OptionalLong smallerModel) {}

  /** Keeps the curve. */
  public Evidence {
    learningCurve = List.copyOf(learningCurve);
    if (target.isPresent() && !(target.getAsDouble() > 0 && target.getAsDouble() <= 1)) {
      throw new IllegalArgumentException("target.accuracy: must be above 0 and at most 1");
    }
  }

  /** How the model is used in a month; empty where calls, prompt or answer are not stated. */
  public Optional<MonthlyUse> monthlyUse() {
    if (traffic.callsPerMonth().isEmpty()
        || traffic.promptTokens().isEmpty()
        || traffic.answerTokens().isEmpty()) {
      return Optional.empty();
    }
    CallShape before =
        new CallShape(
            traffic.promptTokens().getAsLong(),
            traffic.answerTokens().getAsLong(),
            traffic.cachedShare().orElse(BigDecimal.ZERO));
    long after = traffic.promptTokensAfterTuning().orElse(before.promptTokens());
    return Optional.of(
        new MonthlyUse(
            traffic.callsPerMonth().getAsLong(),
            before,
            before.withPrompt(after),
            models.prompted()));
  }

  /** The model of one's own on its cards; empty where none is described. */
  public Optional<OwnModel> ownModel() {
    return selfHosting.map(
        hosting ->
            new OwnModel(
                hosting.parametersBillion(),
                List.of(Gpu.of(hosting.gpu()).orElseThrow()),
                hosting.usdPerHour().map(Usd::new),
                hosting.cards()));
  }

  /**
   * The evidence of a YAML or JSON file, described in {@code docs/decisions.md}. Logs of runs it
   * names are read too, relative to it.
   *
   * @throws IOException if a file cannot be read
   * @throws io.github.tuneready.document.DocumentException if it is no evidence; the message names
   *     file, line, column and key
   */
  public static Evidence read(Path file) throws IOException {
    return EvidenceFile.read(file);
  }
}
