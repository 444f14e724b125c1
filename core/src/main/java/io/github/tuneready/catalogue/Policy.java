package io.github.tuneready.catalogue;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.decision.DecisionThresholds;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.Goal;
import io.github.tuneready.rule.Limit;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.Redaction;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severities;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.similarity.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set about a check. Immutable; a validator can be rebuilt from it anywhere.
 *
 * @param model the model to be tuned: it decides encoding, context and price
 * @param provider who will run the job
 * @param method the format the file must have, or {@link Format#UNKNOWN} to recognise it
 * @param goal what tuning is for, or null
 * @param asOf the day by which the providers' dates are judged
 * @param epochs passes over the data, or 0 for the platform's own choice
 * @param maxCostUsd the dearest training run that is no error, in US dollars, or null
 * @param selection which rules run
 * @param severities severities by rule id or family that differ from the provider's profile
 * @param limits by rule id or family, from how many lines on findings are errors; an id counts more
 *     than its family
 * @param stages which costly stages run
 * @param size how many examples are how much
 * @param content shares and lengths from which content is remarkable
 * @param comparison how examples are compared with each other
 * @param style by what the style of the answers is judged
 * @param decision the numbers that the decision whether to tune turns on; its counts of examples
 *     are those of {@code size}
 * @param redaction what reports may quote
 * @param failOn the severity from which on a finding makes the dataset not ready: ERROR, WARNING,
 *     or OFF to judge by errors but never fail the run
 * @param mostPlaces places kept for each rule; counts are always exact
 * @param chunkBytes size of the pieces a file is cut into, in bytes; never changes the report
 * @param maxLineBytes bytes kept of one line; a longer line is reported and not read
 * @param prices what tuning and inference cost
 */
public record Policy(
    String model,
    Provider provider,
    Format method,
    @Nullable Goal goal,
    LocalDate asOf,
    int epochs,
    @Nullable BigDecimal maxCostUsd,
    Selection selection,
    Map<String, Severity> severities,
    Map<String, Limit> limits,
    Stages stages,
    SizeThresholds size,
    ContentThresholds content,
    StyleThresholds style,
    Comparison comparison,
    DecisionThresholds decision,
    Redaction redaction,
    Severity failOn,
    int mostPlaces,
    long chunkBytes,
    int maxLineBytes,
    PriceTable prices) {

  /** The day of the built-in tables of prices, limits and life cycles. */
  public static final LocalDate TABLES_AS_OF = LocalDate.of(2026, 11, 23);

  private static final String DEFAULT_MODEL = "gpt-4.1-mini";
  private static final int DEFAULT_PLACES = 1_000;
  private static final long DEFAULT_CHUNK_BYTES = 8L << 20;
  private static final int DEFAULT_LINE_BYTES = 64 << 20;
  private static final int MAX_EPOCHS = 50; // OpenAI API specification, n_epochs, 2026-08

  /** Checks every value; a message names the key. */
  public Policy {
    requireNonNull(provider, "provider");
    requireNonNull(method, "method");
    requireNonNull(asOf, "asOf");
    decision =
        decision.withExamples(
            size.useful(), size.goodPrompt(), size.capability(), size.diminishing());
    severities = Map.copyOf(severities);
    limits = Map.copyOf(limits);
    check(!model.isBlank(), "model: must not be blank");
    check(epochs >= 0 && epochs <= MAX_EPOCHS, "epochs: must be 1 to " + MAX_EPOCHS);
    check(maxCostUsd == null || maxCostUsd.signum() >= 0, "max-cost: must not be negative");
    check(mostPlaces >= 0 && mostPlaces <= 1_000_000, "show: must be 0 to 1000000");
    check(chunkBytes >= 1, "chunk-bytes: must be 1 or more");
    check(maxLineBytes >= 1, "max-line-bytes: must be 1 or more");
  }

  private static void check(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  /** The policy without options: supervised tuning of gpt-4.1-mini at OpenAI. */
  public static Policy standard() {
    return new Policy(
        DEFAULT_MODEL,
        Provider.OPENAI,
        Format.UNKNOWN,
        null,
        TABLES_AS_OF,
        0,
        null,
        Selection.all(),
        Map.of(),
        Map.of(),
        Stages.all(),
        SizeThresholds.standard(),
        ContentThresholds.standard(),
        StyleThresholds.standard(),
        Comparison.standard(),
        DecisionThresholds.standard(),
        Redaction.SECRETS,
        Severity.ERROR,
        DEFAULT_PLACES,
        DEFAULT_CHUNK_BYTES,
        DEFAULT_LINE_BYTES,
        PriceTable.standard());
  }

  /** The standard policy for another model. */
  public static Policy forModel(String model) {
    return standard().withModel(model);
  }

  /** This policy tuning another model. */
  public Policy withModel(String value) {
    return with(draft -> draft.model = value);
  }

  /** This policy for another provider. */
  public Policy withProvider(Provider value) {
    return with(draft -> draft.provider = value);
  }

  /** This policy that expects a format. */
  public Policy withMethod(Format value) {
    return with(draft -> draft.method = value);
  }

  /** This policy with what tuning is for. */
  public Policy withGoal(@Nullable Goal value) {
    return with(draft -> draft.goal = value);
  }

  /** This policy as of another day. */
  public Policy withAsOf(LocalDate value) {
    return with(draft -> draft.asOf = value);
  }

  /** This policy with a number of epochs. */
  public Policy withEpochs(int value) {
    return with(draft -> draft.epochs = value);
  }

  /** This policy with a limit to the cost of training. */
  public Policy withMaxCostUsd(@Nullable BigDecimal value) {
    return with(draft -> draft.maxCostUsd = value);
  }

  /** This policy with other rules. */
  public Policy withSelection(Selection value) {
    return with(draft -> draft.selection = value);
  }

  /** This policy with other severities. */
  public Policy withSeverities(Map<String, Severity> value) {
    return with(draft -> draft.severities = value);
  }

  /** This policy with other limits. */
  public Policy withLimits(Map<String, Limit> value) {
    return with(draft -> draft.limits = value);
  }

  /** This policy with other stages. */
  public Policy withStages(Stages value) {
    return with(draft -> draft.stages = value);
  }

  /** This policy with other size thresholds. */
  public Policy withSize(SizeThresholds value) {
    return with(draft -> draft.size = value);
  }

  /** This policy with other content thresholds. */
  public Policy withContent(ContentThresholds value) {
    return with(draft -> draft.content = value);
  }

  /** This policy that compares examples another way. */
  public Policy withComparison(Comparison value) {
    return with(draft -> draft.comparison = value);
  }

  /**
   * This policy that decides by other numbers; its counts of examples are those of {@link #size}.
   */
  public Policy withDecision(DecisionThresholds value) {
    return with(draft -> draft.decision = value);
  }

  /** This policy that judges style otherwise. */
  public Policy withStyle(StyleThresholds value) {
    return with(draft -> draft.style = value);
  }

  /** This policy with another redaction. */
  public Policy withRedaction(Redaction value) {
    return with(draft -> draft.redaction = value);
  }

  /** This policy that fails from another severity on. */
  public Policy withFailOn(Severity value) {
    return with(draft -> draft.failOn = value);
  }

  /** This policy that keeps another number of places for each rule. */
  public Policy withMostPlaces(int value) {
    return with(draft -> draft.mostPlaces = value);
  }

  /** This policy with other chunks. */
  public Policy withChunkBytes(long value) {
    return with(draft -> draft.chunkBytes = value);
  }

  /** This policy with another limit to a line. */
  public Policy withMaxLineBytes(int value) {
    return with(draft -> draft.maxLineBytes = value);
  }

  /** This policy with other prices. */
  public Policy withPrices(PriceTable value) {
    return with(draft -> draft.prices = value);
  }

  private Policy with(Consumer<PolicyDraft> change) {
    PolicyDraft draft = new PolicyDraft(this);
    change.accept(draft);
    return draft.policy();
  }

  /** From how many lines on a rule's findings are errors, or null. */
  public @Nullable Limit limit(RuleInfo info) {
    Limit byId = limits.get(info.id());
    return byId != null ? byId : limits.get(info.family());
  }

  /** How severe each rule is under this policy. */
  public Severities ruleSeverities() {
    return new Severities(provider, severities);
  }
}
