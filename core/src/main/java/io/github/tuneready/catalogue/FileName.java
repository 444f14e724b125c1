package io.github.tuneready.catalogue;

import io.github.tuneready.json.Quotation;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what a training file is called. */
final class FileName {
  private static final Set<String> COMPRESSED = Set.of(".gz", ".zst");

  private FileName() {}

  /** What is wrong with the name, or null. What has no name of its own is not judged. */
  static @Nullable String fault(String path) {
    if (path.isEmpty()
        || path.equals("-")
        || path.startsWith("/dev/")
        || path.startsWith("/proc/")) {
      return null;
    }
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    String lower = name.toLowerCase(Locale.ROOT);
    for (String suffix : COMPRESSED) {
      if (lower.endsWith(suffix)) {
        lower = lower.substring(0, lower.length() - suffix.length());
      }
    }
    return lower.endsWith(".jsonl") ? null : "the name is " + Quotation.of(name);
  }
}
