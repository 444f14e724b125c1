package io.github.tuneready.parse;

import io.github.tuneready.example.DefectKind;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.JsonType;
import io.github.tuneready.json.Text;
import java.util.List;

/** Reads legacy lines of prompt and completion. */
final class CompletionParser {
  private static final JsonKey PROMPT = JsonKey.of("prompt");
  private static final JsonKey COMPLETION = JsonKey.of("completion");
  private static final JsonKeySet KNOWN = JsonKeySet.of("prompt", "completion");

  private final JsonDocument json;
  private final Defects defects;

  CompletionParser(JsonDocument json, Defects defects) {
    this.json = json;
    this.defects = defects;
  }

  Example parse(long position, long length) {
    for (int member = json.first(JsonDocument.ROOT);
        member != JsonDocument.NONE;
        member = json.next(member)) {
      if (KNOWN.indexOf(json, member) < 0) {
        defects.add(DefectKind.EXTRA_KEY, member, "the key " + Quote.key(json, member));
      }
    }
    return new Example(
        position,
        Format.COMPLETION,
        json,
        List.of(),
        List.of(),
        List.of(),
        text(PROMPT),
        text(COMPLETION),
        List.of(),
        defects.list(),
        length);
  }

  private Text text(JsonKey key) {
    int node = json.find(JsonDocument.ROOT, key);
    if (node == JsonDocument.NONE) {
      defects.add(
          DefectKind.PROMPT_OR_COMPLETION_MISSING,
          JsonDocument.ROOT,
          "the key '" + key + "' is missing");
      return Text.EMPTY;
    }
    if (!json.is(node, JsonType.STRING)) {
      defects.add(
          DefectKind.PROMPT_OR_COMPLETION_TYPE, node, "'" + key + "' is " + Quote.type(json, node));
      return Text.EMPTY;
    }
    return json.text(node);
  }
}
