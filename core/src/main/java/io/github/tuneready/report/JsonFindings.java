package io.github.tuneready.report;

import io.github.tuneready.rule.Excerpt;
import io.github.tuneready.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the rules found. */
final class JsonFindings {
  private final JsonOutput json;
  private final Fingerprints fingerprints = new Fingerprints();

  JsonFindings(JsonOutput json) {
    this.json = json;
  }

  void write(List<RuleResult> results) throws IOException {
    json.array("findings");
    for (RuleResult result : results) {
      write(result);
    }
    json.endArray();
  }

  private void write(RuleResult result) throws IOException {
    RuleInfo info = result.info();
    json.object()
        .text("rule", info.id())
        .text("severity", result.severity().label())
        .number("count", result.count())
        .number("examples", result.examples())
        .text("summary", info.summary())
        .text("why", info.why())
        .text("fix", info.fix())
        .text("source", info.source())
        .array("at");
    for (Place place : result.at()) {
      write(info.id(), place);
    }
    json.endArray().endObject();
  }

  private void write(String rule, Place place) throws IOException {
    json.object()
        .text("file", place.file())
        .known("line", place.line(), 1)
        .known("byteOffset", place.byteOffset(), 0)
        .known("column", place.column(), 1)
        .text("pointer", place.pointer())
        .text("message", place.message())
        .text("fingerprint", fingerprints.next(rule, place));
    excerpt(place.excerpt());
    json.endObject();
  }

  private void excerpt(@Nullable Excerpt excerpt) throws IOException {
    if (excerpt == null) {
      json.nothing("excerpt");
      return;
    }
    json.object("excerpt")
        .text("text", excerpt.text())
        .number("caret", excerpt.caret())
        .flag("cutBefore", excerpt.cutBefore())
        .flag("cutAfter", excerpt.cutAfter())
        .endObject();
  }
}
