package io.github.tuneready.report;

import io.github.tuneready.cost.Adaptation;
import io.github.tuneready.cost.BreakEven;
import io.github.tuneready.cost.EarnedBack;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.GpuEstimate;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.cost.UsdRange;
import io.github.tuneready.model.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows about what use costs: a month before and after, and a model of one's own. */
final class UseRows {
  private final Report report;

  UseRows(Report report) {
    this.report = report;
  }

  List<Row> all() {
    CostSummary cost = report.cost();
    List<Row> rows = new ArrayList<>();
    if (cost != null && cost.inference() != null) {
      rows.add(month(cost, cost.inference()));
    }
    if (cost != null && cost.selfHosted() != null) {
      rows.add(own(cost, cost.selfHosted()));
    }
    return rows;
  }

  private static Row month(CostSummary cost, InferenceSummary use) {
    List<String> lines = new ArrayList<>();
    lines.add(Figures.count(use.calls(), "call") + " a month");
    lines.add("before: " + bill(use.before()) + " with " + Inert.text(use.prompted()));
    lines.add("after: " + bill(use.after()) + " with tuned " + Inert.text(cost.model()));
    lines.addAll(sources(use));
    boolean pays = use.even().map(BreakEven::isReached).orElse(false);
    lines.add(breakEven(use));
    return new Row("a month", pays ? Standing.OK : Standing.UNKNOWN, lines);
  }

  static String breakEven(InferenceSummary use) {
    return "break-even: "
        + use.even().map(even -> even(even, use.before())).orElse("not known without a price");
  }

  /** Where the prices stand, in a line, or nothing where none is known. */
  static List<String> sources(InferenceSummary use) {
    List<Source> sources =
        Stream.of(use.before(), use.after())
            .flatMap(Optional::stream)
            .flatMap(month -> month.sources().stream())
            .distinct()
            .toList();
    return sources.isEmpty() ? List.of() : List.of("prices from " + PriceSources.told(sources));
  }

  private static String bill(Optional<InferenceCost> month) {
    if (month.isEmpty()) {
      return "no price is known";
    }
    Usd hosting = month.get().hosting();
    return month.get().perMonth()
        + PriceSources.mark(month.get().sources())
        + (hosting.isPositive() ? ", " + hosting + " of it hosting," : "");
  }

  private static String even(BreakEven even, Optional<InferenceCost> before) {
    return even.isReached()
        ? Figures.count(even.calls().orElseThrow(), "call")
            + ", "
            + EarnedBack.after(even.calls().orElseThrow(), before.orElseThrow().callsPerMonth())
        : "never, " + even.why();
  }

  private static Row own(CostSummary cost, OwnModelSummary own) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "own model of "
            + own.model().parametersBillion().toPlainString()
            + " billion, "
            + Figures.count(own.tokens(), "token")
            + ", an estimate");
    for (Gpu gpu : own.model().gpus()) {
      for (Adaptation adaptation : List.of(Adaptation.LORA, Adaptation.FULL)) {
        lines.add(tuning(own.model().tuning(adaptation, own.tokens(), gpu)));
      }
      lines.add(serving(cost, own, gpu));
    }
    lines.addAll(assumptions(own));
    return new Row("own cards", Standing.UNKNOWN, lines);
  }

  /** What the estimate of one's own model rests on, and what stands beside it. */
  static List<String> assumptions(OwnModelSummary own) {
    return List.of(
        "assumed: 4 operations a parameter and token for LoRA, 6 for full; "
            + "8.5 to 34 % of the card's peak for LoRA, 20 to 45 % for full",
        own.model()
            .perHour()
            .map(usd -> "an hour of a card at " + usd + ", as given")
            .orElse("hours of cards " + Gpu.SOURCE),
        "rule of thumb: 2 to 8 A100 hours at $2 to $4 for a 7B model");
  }

  private static String tuning(GpuEstimate run) {
    return run.gpu().label()
        + " "
        + run.adaptation().label()
        + ": "
        + hours(run.leastHours())
        + " to "
        + hours(run.mostHours())
        + " hours, "
        + run.usd().low()
        + " to "
        + run.usd().high();
  }

  private static String serving(CostSummary cost, OwnModelSummary own, Gpu gpu) {
    var serving = own.model().serving(gpu);
    UsdRange month = serving.perMonth();
    String range = month.low() + (month.low().equals(month.high()) ? "" : " to " + month.high());
    String kept = Figures.count(own.model().cards(), gpu.label() + " card") + " kept on: " + range;
    InferenceSummary use = cost.inference();
    if (use == null || use.after().isEmpty()) {
      return kept + " a month";
    }
    String against =
        switch (serving.against(use.after().get().perMonth())) {
          case CHEAPER -> "less than";
          case DEPENDS -> "about";
          case DEARER -> "more than";
        };
    return kept + " a month, " + against + " the bill";
  }

  static String hours(BigDecimal hours) {
    return hours.setScale(2, RoundingMode.UP).toPlainString();
  }
}
