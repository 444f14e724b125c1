package io.github.tuneready.json;

/** RFC 6901 pointers, made only when a finding is kept. */
final class JsonPointer {
  private JsonPointer() {}

  static String of(JsonDocument document, int node) {
    StringBuilder pointer = new StringBuilder();
    for (int at = node; at != JsonDocument.ROOT; at = document.parent(at)) {
      pointer.insert(0, "/" + step(document, at));
    }
    return pointer.toString();
  }

  private static String step(JsonDocument document, int node) {
    int parent = document.parent(node);
    if (document.is(parent, JsonType.OBJECT)) {
      return document.key(node).replace("~", "~0").replace("/", "~1");
    }
    int index = 0;
    for (int at = document.first(parent); at != node; at = document.next(at)) {
      index++;
    }
    return Integer.toString(index);
  }
}
