package io.github.tuneready.report;

import io.github.tuneready.statistics.Histogram;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the tokens: sums, quantiles, and how many examples fall between powers of two. */
final class JsonTokens {
  private final JsonOutput json;

  JsonTokens(JsonOutput json) {
    this.json = json;
  }

  void write(@Nullable TokenSummary tokens) throws IOException {
    if (tokens == null) {
      json.nothing("tokens");
      return;
    }
    json.object("tokens")
        .text("encoding", tokens.encoding())
        .flag("encodingKnown", tokens.encodingKnown());
    basis(tokens.basis());
    json.number("total", tokens.total())
        .number("trained", tokens.trained())
        .number("instructions", tokens.instructions())
        .number("billablePerEpoch", tokens.billablePerEpoch())
        .known("contextLimit", tokens.contextLimit().orElse(-1), 0)
        .number("truncatedExamples", tokens.truncatedExamples())
        .number("truncatedTrained", tokens.truncatedTrained());
    perExample(tokens.perExample());
    json.endObject();
  }

  private void basis(CountBasis basis) throws IOException {
    json.object("basis")
        .flag("exact", basis.isExact())
        .flag("textsExact", basis.textsExact())
        .flag("framesExact", basis.framesExact())
        .number("toolExamples", basis.toolExamples())
        .number("images", basis.images())
        .number("leastImageTokens", basis.leastImageTokens())
        .number("mostImageTokens", basis.mostImageTokens())
        .array("words");
    for (String line : basis.lines()) {
      json.item(line);
    }
    json.endArray().endObject();
  }

  private void perExample(Histogram tokens) throws IOException {
    json.object("perExample")
        .number("min", tokens.min())
        .number("p10", tokens.quantile(0.1))
        .number("p50", tokens.quantile(0.5))
        .fraction("mean", tokens.mean())
        .number("p90", tokens.quantile(0.9))
        .number("p99", tokens.quantile(0.99))
        .number("max", tokens.max())
        .array("histogram");
    long below = 0;
    for (long from = 0; from <= tokens.max() && below < tokens.count(); ) {
      long to = from == 0 ? 1 : 2 * from;
      long upTo = to > tokens.max() ? tokens.count() : tokens.countBelow(to);
      if (upTo > below) {
        json.object().number("from", from).number("to", to);
        json.number("examples", upTo - below).endObject();
      }
      below = upTo;
      from = to;
    }
    json.endArray().pairs("counts", tokens.counts()).endObject();
  }
}
