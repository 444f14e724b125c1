package io.github.tuneready.content;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds keys and tokens. Each form hangs on one rare character of its fixed text and is looked up
 * by that character and the one before.
 */
final class Secrets {
  /** The characters at which {@link #detect} must be called, besides the dash. */
  static final String ANCHORS = "_AGJK/";

  private static final String ALL_ANCHORS = ANCHORS + "-";

  private static final SecretFormat[][] BY_ANCHOR = byAnchor();

  private Secrets() {}

  private static SecretFormat[][] byAnchor() {
    List<List<SecretFormat>> lists = new ArrayList<>();
    for (int i = 0; i < ALL_ANCHORS.length() * 128; i++) {
      lists.add(new ArrayList<>());
    }
    for (SecretFormat format : SecretFormats.ALL) {
      String head = format.head();
      int before = head.length() == 1 ? 0 : head.charAt(head.length() - 2);
      lists.get(ALL_ANCHORS.indexOf(format.anchor()) * 128 + before).add(format);
    }
    return lists.stream()
        .map(list -> list.toArray(SecretFormat[]::new))
        .toArray(SecretFormat[][]::new);
  }

  static int detect(byte[] utf8, int at, int from, int to, ContentSink sink) {
    int before = Bytes.before(utf8, at, from);
    int end =
        switch (utf8[at]) {
          case '_' -> underscore(utf8, at, before, from, to, sink);
          case 'A' -> formats(0, 1, utf8, at, from, to, sink);
          case 'G' -> formats(before, 2, utf8, at, from, to, sink);
          case 'J' -> WebTokens.detect(utf8, at, from, to, sink);
          case 'K' -> AssignedKeys.camelCase(utf8, at, from, to, sink);
          default -> formats(before, 5, utf8, at, from, to, sink);
        };
    return Math.max(end, at + 1);
  }

  private static int underscore(
      byte[] utf8, int at, int before, int from, int to, ContentSink sink) {
    int end = formats(before, 0, utf8, at, from, to, sink);
    return end > 0 ? end : AssignedKeys.snakeCase(utf8, at, from, to, sink);
  }

  /** The end of a key that hangs on the dash at {@code at}, or -1. */
  static int dash(byte[] utf8, int at, int from, int to, ContentSink sink) {
    return formats(Bytes.before(utf8, at, from), 6, utf8, at, from, to, sink);
  }

  private static int formats(
      int before, int anchor, byte[] utf8, int at, int from, int to, ContentSink sink) {
    if (before < 0) {
      return -1;
    }
    for (SecretFormat format : BY_ANCHOR[anchor * 128 + before]) {
      int end = format.match(utf8, at, from, to);
      if (end > 0) {
        sink.found(format.kind(), format.start(at), end);
        return end;
      }
    }
    return -1;
  }
}
