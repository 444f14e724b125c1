package io.github.tuneready.report;

import io.github.tuneready.cost.Adaptation;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.GpuEstimate;
import io.github.tuneready.cost.InferenceCost;
import io.github.tuneready.cost.OwnModel;
import io.github.tuneready.cost.Usd;
import io.github.tuneready.cost.UsdRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of a page about what use costs. */
final class HtmlUse {
  private HtmlUse() {}

  /** A month before and after tuning. */
  static HtmlTable month(CostSummary cost, InferenceSummary use) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("calls", use, InferenceCost::calls));
    rows.add(row("hosting", use, InferenceCost::hosting));
    rows.add(row("in all", use, InferenceCost::perMonth));
    return new HtmlTable(
        "A month of " + Figures.count(use.calls(), "call") + ", in US dollars",
        List.of("", "before: " + use.prompted(), "after: tuned " + cost.model()),
        rows,
        true);
  }

  private static List<String> row(
      String label, InferenceSummary use, Function<InferenceCost, Usd> figure) {
    return List.of(label, cell(use.before(), figure), cell(use.after(), figure));
  }

  private static String cell(Optional<InferenceCost> month, Function<InferenceCost, Usd> figure) {
    return month
        .map(one -> figure.apply(one) + PriceSources.mark(one.sources()))
        .orElse("not known");
  }

  /** Tuning and serving a model of one's own. */
  static HtmlTable own(OwnModelSummary own) {
    OwnModel model = own.model();
    List<List<String>> rows = new ArrayList<>();
    for (Gpu gpu : model.gpus()) {
      for (Adaptation adaptation : List.of(Adaptation.LORA, Adaptation.FULL)) {
        GpuEstimate run = model.tuning(adaptation, own.tokens(), gpu);
        rows.add(
            List.of(
                gpu.label() + ", tuning " + adaptation.label(),
                UseRows.hours(run.leastHours()) + " to " + UseRows.hours(run.mostHours()),
                range(run.usd())));
      }
      rows.add(
          List.of(
              gpu.label() + ", " + Figures.count(model.cards(), "card") + " kept on for a month",
              Figures.count((long) model.cards() * InferenceCost.HOURS_PER_MONTH),
              range(model.serving(gpu).perMonth())));
    }
    return new HtmlTable(
        "A model of your own of "
            + model.parametersBillion().toPlainString()
            + " billion, estimated",
        List.of("", "card-hours", "US dollars"),
        rows,
        true);
  }

  private static String range(UsdRange usd) {
    return usd.low().equals(usd.high()) ? usd.low().toString() : usd.low() + " to " + usd.high();
  }
}
