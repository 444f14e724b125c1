package io.github.tuneready.report;

import io.github.tuneready.cost.Adaptation;
import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.GpuEstimate;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.model.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what use costs: {@code inference} and {@code selfHosted}, empty where not asked for. */
final class JsonUse {
  private static final int HOURS_SCALE = 4;

  private JsonUse() {}

  static void write(CostSummary cost, JsonOutput json) throws IOException {
    json.object("inference");
    inference(cost.inference(), json);
    json.endObject().object("selfHosted");
    selfHosted(cost.selfHosted(), json);
    json.endObject();
  }

  private static void inference(@Nullable InferenceSummary use, JsonOutput json)
      throws IOException {
    if (use == null) {
      return;
    }
    json.text("promptedModel", use.prompted()).number("callsPerMonth", use.calls());
    month("before", use.before(), json);
    month("after", use.after(), json);
    if (use.even().isEmpty()) {
      json.nothing("breakEven");
      return;
    }
    BreakEven even = use.even().get();
    json.object("breakEven").flag("reached", even.isReached());
    if (even.isReached()) {
      json.number("calls", even.calls().orElseThrow())
          .number("months", even.months().orElseThrow());
    } else {
      json.nothing("calls").nothing("months");
    }
    json.text("why", even.why()).endObject();
  }

  private static void month(String name, Optional<InferenceCost> month, JsonOutput json)
      throws IOException {
    if (month.isEmpty()) {
      json.nothing(name);
      return;
    }
    json.object(name)
        .number("usdPerMonth", month.get().perMonth().amount())
        .number("usdPerCall", month.get().perCall().amount())
        .number("hostingUsd", month.get().hosting().amount());
    sources(month.get().sources(), json);
    json.endObject();
  }

  /** Where the prices stand, each with its date and a mark where it is not verified. */
  static void sources(List<Source> sources, JsonOutput json) throws IOException {
    json.array("priceSources");
    for (Source source : sources) {
      json.item(source.toString());
    }
    json.endArray();
  }

  private static void selfHosted(@Nullable OwnModelSummary own, JsonOutput json)
      throws IOException {
    if (own == null) {
      return;
    }
    OwnModel model = own.model();
    json.number("parametersBillion", model.parametersBillion())
        .number("tokens", own.tokens())
        .number("cards", model.cards());
    if (model.perHour().isPresent()) {
      json.number("usdPerHour", model.perHour().get().amount());
    } else {
      json.nothing("usdPerHour");
    }
    json.array("gpus");
    for (Gpu gpu : model.gpus()) {
      json.object().text("gpu", gpu.label()).array("tuning");
      for (Adaptation adaptation : Adaptation.values()) {
        tuning(model.tuning(adaptation, own.tokens(), gpu), json);
      }
      json.endArray();
      range("servingPerMonth", model.serving(gpu).perMonth(), json);
      json.endObject();
    }
    json.endArray()
        .text("priceSource", model.perHour().isPresent() ? "as given" : Gpu.SOURCE)
        .text("ruleOfThumb", GpuEstimate.RULE_OF_THUMB);
  }

  private static void tuning(GpuEstimate run, JsonOutput json) throws IOException {
    json.object()
        .text("method", run.adaptation().label())
        .number("leastHours", hours(run.leastHours()))
        .number("hours", hours(run.expectedHours()))
        .number("mostHours", hours(run.mostHours()));
    range("cost", run.usd(), json);
    json.array("assumptions");
    for (String assumption : run.assumptions()) {
      json.item(assumption);
    }
    json.endArray().endObject();
  }

  private static void range(String name, UsdRange usd, JsonOutput json) throws IOException {
    json.object(name)
        .number("usdLow", usd.low().cents())
        .number("usd", usd.expected().cents())
        .number("usdHigh", usd.high().cents())
        .endObject();
  }

  private static BigDecimal hours(BigDecimal hours) {
    return hours.setScale(HOURS_SCALE, RoundingMode.HALF_UP);
  }
}
