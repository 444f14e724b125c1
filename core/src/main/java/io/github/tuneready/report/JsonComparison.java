package io.github.tuneready.report;

import io.github.tuneready.report.Comparison.Change;
import io.github.tuneready.report.Comparison.Value;
import java.io.IOException;
import java.util.List;

/** A comparison as JSON. A value is a number where it has one, else a text. */
public final class JsonComparison implements ComparisonWriter {
  private static final int FORMAT_VERSION = 1;

  /** A writer; it keeps nothing and serves all threads. */
  public JsonComparison() {}

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    try (JsonOutput json = new JsonOutput(out)) {
      json.object().number("formatVersion", FORMAT_VERSION).flag("worse", comparison.isWorse());
      changes("figures", "figure", comparison.figures(), json);
      changes("rules", "rule", comparison.rules(), json);
      json.array("caveats");
      for (String caveat : comparison.caveats()) {
        json.item(caveat);
      }
      json.endArray().endObject();
    }
  }

  private static void changes(String name, String key, List<Change> changes, JsonOutput json)
      throws IOException {
    json.array(name);
    for (Change change : changes) {
      json.object().text(key, change.id());
      if (key.equals("rule")) {
        json.text("severity", change.label());
      }
      value("before", change.before(), json);
      value("after", change.after(), json);
      json.text("direction", Comparison.word(change.direction())).endObject();
    }
    json.endArray();
  }

  private static void value(String name, Value value, JsonOutput json) throws IOException {
    if (value.number() == null) {
      json.text(name, value.shown());
    } else {
      json.number(name, value.number());
    }
  }
}
