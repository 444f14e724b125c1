package io.github.tuneready.cli;

import io.github.tuneready.cost.Adaptation;
import io.github.tuneready.cost.Gpu;
import io.github.tuneready.cost.GpuEstimate;
import io.github.tuneready.cost.SelfHosting;
import io.github.tuneready.cost.Usd;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What tuning and serving a model of one's own takes on rented cards.
 *
 * @param billions parameters
 * @param tokens tokens that a run trains on, all epochs together
 * @param model the provider's model beside it
 * @param bill a month of that model, if known
 */
record OwnCards(BigDecimal billions, long tokens, String model, Optional<Usd> bill) {

  /** Takes a row of a page. */
  interface Rows {
    void row(String label, String text);
  }

  String title() {
    return "A model of your own, " + billions.toPlainString() + " billion";
  }

  void write(Rows page) {
    for (Gpu gpu : Gpu.values()) {
      for (Adaptation adaptation : Adaptation.values()) {
        GpuEstimate estimate = estimate(adaptation, gpu);
        page.row(
            gpu.label() + " " + adaptation.label(),
            span(hours(estimate.leastHours()), hours(estimate.mostHours()))
                + " hours, "
                + span(estimate.usd().low().toString(), estimate.usd().high().toString()));
      }
      SelfHosting hosting = SelfHosting.of(gpu, 1);
      page.row(
          gpu.label() + " kept on",
          span(hosting.perMonth().low().toString(), hosting.perMonth().high().toString())
              + " a month for one card"
              + bill.map(month -> against(hosting, month)).orElse(""));
    }
    page.row(
        "assumed",
        "6 operations a parameter and token for all weights, 4 for LoRA; "
            + "20 to 45 % of the card's peak, less for LoRA; setting up is not in it");
    page.row("source", "hours of cards " + Gpu.SOURCE);
    page.row("beside it", GpuEstimate.RULE_OF_THUMB);
  }

  private GpuEstimate estimate(Adaptation adaptation, Gpu gpu) {
    return GpuEstimate.of(adaptation, billions, tokens, gpu);
  }

  /** A range, or the figure where both ends are printed alike. */
  static String span(String low, String high) {
    return low.equals(high) ? low : low + " to " + high;
  }

  private String against(SelfHosting hosting, Usd month) {
    String than =
        switch (hosting.against(month)) {
          case CHEAPER -> ", less than the ";
          case DEPENDS -> ", about the ";
          case DEARER -> ", more than the ";
        };
    return than + month + " of " + model;
  }

  private static String hours(BigDecimal hours) {
    return hours.setScale(2, RoundingMode.UP).toPlainString();
  }

  String json() {
    StringBuilder json = new StringBuilder("[");
    String between = "";
    for (Gpu gpu : Gpu.values()) {
      for (Adaptation adaptation : Adaptation.values()) {
        GpuEstimate estimate = estimate(adaptation, gpu);
        json.append(between).append("{\"gpu\":").append(JsonLine.quoted(gpu.label()));
        json.append(",\"tuning\":").append(JsonLine.quoted(adaptation.label()));
        json.append(",\"hours\":[").append(hours(estimate.leastHours())).append(',');
        json.append(hours(estimate.mostHours())).append("],\"usdLow\":");
        json.append(JsonLine.number(estimate.usd().low().amount())).append(",\"usdHigh\":");
        json.append(JsonLine.number(estimate.usd().high().amount())).append('}');
        between = ",";
      }
    }
    return json.append(']').toString();
  }
}
