package io.github.tuneready.rule;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.content.ContentFamily;
import io.github.tuneready.content.ContentKind;
import io.github.tuneready.content.ContentScanner;
import io.github.tuneready.content.ContentSink;
import java.util.ArrayList;
import java.util.List;

/** Keeps keys and personal data out of excerpts. Not thread-safe. */
final class Masking implements ContentSink {
  private static final int SHOWN = 4;

  private final ContentScanner scanner = new ContentScanner();
  private final List<Range> ranges = new ArrayList<>();

  private record Range(int from, int to, int shown) {}

  void clear() {
    ranges.clear();
  }

  /** Remembers what is to be masked in a range of bytes, well-formed or not. */
  void scan(byte[] bytes, int from, int to) {
    clear();
    scanner.scan(bytes, from, to, this);
  }

  @Override
  public void found(ContentKind kind, int from, int to) {
    if (kind.family() == ContentFamily.SECRET) {
      ranges.add(new Range(from, to, to - from < 3 * SHOWN ? 0 : SHOWN));
    } else if (kind.family() == ContentFamily.PRIVACY) {
      ranges.add(new Range(from, to, 0));
    }
  }

  /** A piece of the bytes, masked. */
  String text(byte[] bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    int at = from;
    for (Range range : ranges) {
      if (range.to <= at || range.from >= to) {
        continue;
      }
      if (range.from >= at) {
        int shown = Math.min(to, range.from + range.shown);
        text.append(new String(bytes, at, shown - at, UTF_8));
      }
      text.append('\u2026');
      at = Math.min(to, range.to);
    }
    return text.append(new String(bytes, at, to - at, UTF_8)).toString();
  }
}
