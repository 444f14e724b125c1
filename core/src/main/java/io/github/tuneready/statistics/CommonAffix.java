package io.github.tuneready.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.json.Text;
import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The start or the end that all texts have in common, up to {@value #LONGEST} bytes. Merging is
 * associative and commutative. Not thread-safe.
 */
final class CommonAffix implements Serializable {
  private static final long serialVersionUID = 1;

  static final int LONGEST = 64;

  private final boolean suffix;
  private byte @Nullable [] common;

  private CommonAffix(boolean suffix) {
    this.suffix = suffix;
  }

  static CommonAffix prefix() {
    return new CommonAffix(false);
  }

  static CommonAffix suffix() {
    return new CommonAffix(true);
  }

  void accept(Text text) {
    accept(text.bytes(), text.from(), text.to());
  }

  void accept(byte[] bytes, int from, int to) {
    int most = Math.min(to - from, LONGEST);
    byte[] known = common;
    if (known == null) {
      common =
          suffix
              ? Arrays.copyOfRange(bytes, to - most, to)
              : Arrays.copyOfRange(bytes, from, from + most);
      return;
    }
    int length = 0;
    int end = Math.min(most, known.length);
    while (length < end && same(known, bytes, from, to, length)) {
      length++;
    }
    if (length < known.length) {
      common =
          suffix
              ? Arrays.copyOfRange(known, known.length - length, known.length)
              : Arrays.copyOf(known, length);
    }
  }

  private boolean same(byte[] known, byte[] bytes, int from, int to, int at) {
    return suffix
        ? known[known.length - 1 - at] == bytes[to - 1 - at]
        : known[at] == bytes[from + at];
  }

  void merge(CommonAffix other) {
    byte[] theirs = other.common;
    if (theirs != null) {
      accept(theirs, 0, theirs.length);
    }
  }

  /** The text in common, cut to whole characters; empty if there is none. */
  String text() {
    byte[] known = common;
    if (known == null) {
      return "";
    }
    return new String(known, UTF_8).replace("\uFFFD", "");
  }
}
