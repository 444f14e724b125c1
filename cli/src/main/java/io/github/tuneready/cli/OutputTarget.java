package io.github.tuneready.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one report goes.
 *
 * @param format in which format
 * @param path to which file, or null for standard output
 */
record OutputTarget(Formats format, @Nullable Path path) {
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  static OutputTarget standardOutput(Formats format) {
    return new OutputTarget(format, null);
  }

  /**
   * The targets that the words of {@code --output} name.
   *
   * @param fallback the format of a file whose extension says nothing, or null if there is none
   */
  static List<OutputTarget> parse(List<String> words, @Nullable Formats fallback, Values values) {
    List<OutputTarget> targets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String word : words) {
      OutputTarget target = parse(word, fallback, values);
      String where =
          target.path == null ? "-" : target.path.toAbsolutePath().normalize().toString();
      if (!seen.add(where)) {
        throw values.wrong("--output", word, "is named twice");
      }
      targets.add(target);
    }
    return targets;
  }

  private static OutputTarget parse(String word, @Nullable Formats fallback, Values values) {
    int equals = word.indexOf('=');
    String prefix = equals < 0 ? "" : word.substring(0, equals);
    Formats named = Formats.byName().get(prefix);
    if (named != null) {
      return of(named, word.substring(equals + 1), word, values);
    }
    if (WORD.matcher(prefix).matches()
        && !Values.didYouMean(prefix, Formats.byName().keySet()).isEmpty()) {
      values.oneOf("--output", prefix, Formats.byName());
    }
    if (word.equals("-")) {
      return standardOutput(fallback == null ? Formats.TEXT : fallback);
    }
    Formats format = Formats.ofFile(word).orElse(fallback);
    if (format == null) {
      throw values.wrong(
          "--output",
          word,
          "has none of the extensions .txt, .html, .md, .json, .sarif, .xml, .csv; say the format,"
              + " as in text="
              + word);
    }
    if (fallback != null && fallback != format && values.origin("--format").startsWith("--")) {
      throw values.wrong(
          "--output",
          word,
          "is no " + fallback.label() + " file; say " + fallback.label() + "=" + word);
    }
    return of(format, word, word, values);
  }

  private static OutputTarget of(Formats format, String path, String word, Values values) {
    if (path.equals("-")) {
      return standardOutput(format);
    }
    if (path.isEmpty()) {
      throw values.wrong("--output", word, "names no file");
    }
    try {
      return new OutputTarget(format, Path.of(path));
    } catch (InvalidPathException e) {
      throw values.wrong("--output", word, "is no path: " + e.getReason());
    }
  }
}
