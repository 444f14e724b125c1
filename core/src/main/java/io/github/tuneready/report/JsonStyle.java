package io.github.tuneready.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes how much of the answers resembles LLM text. */
final class JsonStyle {
  private static final int DIGITS = 3;

  private final JsonOutput json;

  JsonStyle(JsonOutput json) {
    this.json = json;
  }

  void write(@Nullable StyleSummary style) throws IOException {
    if (style == null) {
      json.nothing("style");
      return;
    }
    json.object("style").number("messages", style.messages()).number("scored", style.scored());
    json.number("repeated", style.repeated()).object("notAssessed");
    for (Map.Entry<String, Long> reason : style.notAssessed().entrySet()) {
      json.number(reason.getKey(), reason.getValue());
    }
    json.endObject();
    estimate(style.estimate());
    json.number("flaggedExamples", style.flaggedExamples()).array("markers");
    for (String marker : style.markers()) {
      json.item(marker);
    }
    json.endArray().array("histogram");
    for (long count : style.histogram()) {
      json.item(BigDecimal.valueOf(count));
    }
    json.endArray().endObject();
  }

  private void estimate(StyleSummary.@Nullable Estimate estimate) throws IOException {
    if (estimate == null) {
      json.nothing("prevalence").nothing("interval").nothing("confidence").nothing("caution");
      return;
    }
    json.number("prevalence", rounded(estimate.prevalence())).array("interval");
    json.item(rounded(estimate.low())).item(rounded(estimate.high())).endArray();
    json.number("confidence", rounded(estimate.confidence())).text("caution", estimate.caution());
  }

  private static BigDecimal rounded(double share) {
    BigDecimal value = BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return value.stripTrailingZeros().scale() < 0 ? value.setScale(0) : value.stripTrailingZeros();
  }
}
