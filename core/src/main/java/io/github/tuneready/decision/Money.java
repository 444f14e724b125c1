package io.github.tuneready.decision;

import io.github.tuneready.cost.Adaptation;
import io.github.tuneready.cost.BillableTokens;
import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.CallShape;
import io.github.tuneready.cost.Epochs;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.GpuEstimate;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.Price;
import io.github.tuneready.cost.PricePart;
import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.cost.SelfHosting;
import io.github.tuneready.cost.TrainingCost;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.model.Source;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What going on with the prompt, tuning, and hosting oneself cost. Labour is in none of them.
 *
 * @param prompted the model in use
 * @param tuned the model that would be tuned
 * @param training the run, once
 * @param trainingBasis what the run was reckoned from
 * @param before a month with the model in use
 * @param after a month with the tuned model
 * @param breakEven when tuning has earned its cost
 * @param flips calls a month from which it does so within the months allowed; empty: never
 * @param withinMonths the months allowed
 * @param ownHostingFrom calls a month from which hosting oneself costs less than the model in use;
 *     empty where no hosting is described
 * @param months the sums spent by the end of some months
 * @param pricesAsOf the day of the prices
 * @param sources where each stands
 */
public record Money(
    String prompted,
    String tuned,
    Usd training,
    Fact trainingBasis,
    InferenceCost before,
    InferenceCost after,
    BreakEven breakEven,
    OptionalLong flips,
    int withinMonths,
    OptionalLong ownHostingFrom,
    List<Month> months,
    String pricesAsOf,
    List<Source> sources) {

  /**
   * What has been spent by the end of a month.
   *
   * @param month from 0, before the first call
   * @param prompted with the model in use
   * @param tuned with the tuned model, its training included
   * @param selfHosted with a model of one's own; empty where none is described
   */
  public record Month(int month, Usd prompted, Usd tuned, Optional<UsdRange> selfHosted) {}

  /**
   * What another number of calls would come to.
   *
   * @param callsPerMonth how many
   * @param saved by the tuned model in a month; may be negative
   * @param months until tuning has earned its cost; empty: never
   * @param pays whether that is within the months allowed
   */
  public record Volume(long callsPerMonth, Usd saved, Optional<BigDecimal> months, boolean pays) {}

  private static final List<Integer> MONTHS = List.of(0, 1, 2, 3, 6, 12);
  private static final String DEFAULT_PROVIDER = "openai";

  /** The framework's own example: 10,000 examples of 500 tokens. */
  private static final long DEFAULT_EXAMPLES = 10_000;

  private static final long DEFAULT_TOKENS = 500;

  /** Keeps the months. */
  public Money {
    months = List.copyOf(months);
    sources = List.copyOf(sources);
  }

  /** The comparison; nothing where traffic, models or prices are not known. */
  static Optional<Money> of(
      Evidence evidence, DatasetFacts facts, PriceTable prices, DecisionThresholds thresholds) {
    Evidence.Traffic traffic = evidence.traffic();
    Optional<String> tuned = evidence.models().tuned().or(facts::model);
    if (traffic.callsPerMonth().isEmpty()
        || traffic.promptTokens().isEmpty()
        || evidence.models().prompted().isEmpty()
        || tuned.isEmpty()) {
      return Optional.empty();
    }
    String provider = evidence.provider().orElse(DEFAULT_PROVIDER);
    long calls = traffic.callsPerMonth().getAsLong();
    Optional<InferenceCost> before =
        prices
            .find(provider, evidence.models().prompted().get())
            .flatMap(price -> InferenceCost.before(calls, call(traffic), price));
    Optional<Price> price = prices.find(provider, tuned.get());
    Optional<InferenceCost> after =
        price.flatMap(found -> InferenceCost.after(calls, callAfter(traffic), found));
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    return price
        .flatMap(found -> training(evidence, facts, found))
        .map(
            training ->
                compare(
                    evidence,
                    facts,
                    tuned.get(),
                    training,
                    before.get(),
                    after.get(),
                    prices,
                    thresholds));
  }

  private record Training(Usd usd, Fact basis, Source source) {}

  private static Money compare(
      Evidence evidence,
      DatasetFacts facts,
      String tuned,
      Training training,
      InferenceCost before,
      InferenceCost after,
      PriceTable prices,
      DecisionThresholds thresholds) {
    Optional<OwnCost> own =
        evidence.selfHosting().map(hosting -> OwnCost.of(hosting, tokens(evidence, facts)));
    List<Month> months =
        MONTHS.stream()
            .map(
                month ->
                    new Month(
                        month,
                        before.perMonth().times(month),
                        training.usd().plus(after.perMonth().times(month)),
                        own.map(cost -> cost.until(month))))
            .toList();
    return new Money(
        evidence.models().prompted().orElseThrow(),
        tuned,
        training.usd(),
        training.basis(),
        before,
        after,
        BreakEven.of(training.usd(), before, after),
        flips(training.usd(), before, after, thresholds.breakEvenMonths()),
        thresholds.breakEvenMonths(),
        own.map(cost -> cost.cheaperFrom(before)).orElse(OptionalLong.empty()),
        months,
        prices.asOf(),
        sources(training, before, after));
  }

  private static List<Source> sources(
      Training training, InferenceCost before, InferenceCost after) {
    return Stream.of(List.of(training.source()), before.sources(), after.sources())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Calls a month c with c · (saved a call) - hosting = training / months. */
  private static OptionalLong flips(
      Usd training, InferenceCost before, InferenceCost after, int months) {
    Usd saved = before.perCall().minus(after.perCall());
    if (!saved.isPositive()) {
      return OptionalLong.empty();
    }
    BigDecimal monthly =
        training
            .amount()
            .divide(BigDecimal.valueOf(months), MathContext.DECIMAL128)
            .add(after.hosting().minus(before.hosting()).amount());
    BigDecimal calls = monthly.divide(saved.amount(), 0, RoundingMode.CEILING);
    return OptionalLong.of(
        calls.max(BigDecimal.ONE).min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact());
  }

  /**
   * What other numbers of calls would come to, the fewest first: half and double, a tenth and ten
   * times as many, and the number that turns the answer with its half.
   */
  public List<Volume> volumes() {
    long now = before.callsPerMonth();
    TreeSet<Long> calls = new TreeSet<>(List.of(now / 10, now / 2, now, now * 2, now * 10));
    flips.ifPresent(turn -> calls.addAll(List.of(turn / 2, turn)));
    return calls.stream()
        .filter(number -> number > 0)
        .map(number -> volume(before.at(number), after.at(number)))
        .toList();
  }

  private Volume volume(InferenceCost then, InferenceCost thenTuned) {
    return new Volume(
        then.callsPerMonth(),
        then.perMonth().minus(thenTuned.perMonth()),
        BreakEven.of(training, then, thenTuned).months(),
        then.callsPerMonth() >= flips.orElse(Long.MAX_VALUE));
  }

  private static Optional<Training> training(Evidence evidence, DatasetFacts facts, Price price) {
    if (facts.training().isPresent() && evidence.models().tuned().equals(facts.model())) {
      Usd usd = facts.training().get().expected();
      return Optional.of(
          new Training(
              usd,
              Fact.seen("cost.trainingUsd", "the check of this data reckons its tokens"),
              price.source(PricePart.TRAINING)));
    }
    long examples = examples(evidence, facts);
    Epochs epochs =
        price.provider().equals("azure") ? Epochs.azure(examples) : Epochs.automatic(examples);
    return TrainingCost.of(BillableTokens.of(tokens(evidence, facts)), epochs, price)
        .map(
            cost ->
                new Training(
                    cost.usd().expected(),
                    basis(evidence, facts, epochs),
                    price.source(PricePart.TRAINING)));
  }

  private static Fact basis(Evidence evidence, DatasetFacts facts, Epochs epochs) {
    String passes = ", " + Words.count(epochs.expected(), "epoch");
    if (facts.tokensPerEpoch().isPresent()) {
      return Fact.seen(
          "tokens", Words.count(facts.tokensPerEpoch().getAsLong(), "billable token") + passes);
    }
    String text =
        Words.count(examples(evidence, facts), "example")
            + " of "
            + Words.count(evidence.data().tokensPerExample().orElse(DEFAULT_TOKENS), "token")
            + passes;
    return evidence.data().examples().isPresent() && evidence.data().tokensPerExample().isPresent()
        ? Fact.stated("data", text)
        : Fact.assumed("data", text);
  }

  private static long examples(Evidence evidence, DatasetFacts facts) {
    return facts.examples().orElse(evidence.data().examples().orElse(DEFAULT_EXAMPLES));
  }

  private static long tokens(Evidence evidence, DatasetFacts facts) {
    return facts
        .tokensPerEpoch()
        .orElseGet(
            () ->
                Math.multiplyExact(
                    examples(evidence, facts),
                    evidence.data().tokensPerExample().orElse(DEFAULT_TOKENS)));
  }

  private static CallShape call(Evidence.Traffic traffic) {
    return new CallShape(
        traffic.promptTokens().orElseThrow(),
        traffic.answerTokens().orElse(0),
        traffic.cachedShare().orElse(BigDecimal.ZERO));
  }

  private static CallShape callAfter(Evidence.Traffic traffic) {
    CallShape call = call(traffic);
    return call.withPrompt(traffic.promptTokensAfterTuning().orElse(call.promptTokens()));
  }

  /** Tuning with LoRA on rented cards, three passes, and cards kept on to serve it. */
  private record OwnCost(UsdRange training, UsdRange month) {
    private static final long PASSES = 3;

    static OwnCost of(Evidence.OwnHosting hosting, long tokens) {
      Gpu gpu = Gpu.of(hosting.gpu()).orElseThrow();
      UsdRange hour =
          hosting.usdPerHour().map(usd -> UsdRange.exactly(new Usd(usd))).orElse(gpu.perHour());
      GpuEstimate run =
          GpuEstimate.of(
              Adaptation.LORA,
              hosting.parametersBillion(),
              Math.multiplyExact(PASSES, tokens),
              gpu,
              hour);
      return new OwnCost(run.usd(), new SelfHosting(gpu, hosting.cards(), hour).perMonth());
    }

    OptionalLong cheaperFrom(InferenceCost before) {
      if (!before.perCall().isPositive()) {
        return OptionalLong.empty();
      }
      BigDecimal calls = month.expected().over(before.perCall()).setScale(0, RoundingMode.CEILING);
      return OptionalLong.of(calls.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValueExact());
    }

    UsdRange until(int months) {
      return new UsdRange(
          training.low().plus(month.low().times(months)),
          training.expected().plus(month.expected().times(months)),
          training.high().plus(month.high().times(months)));
    }
  }
}
