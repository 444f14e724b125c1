package io.github.tuneready.cli;

import io.github.tuneready.model.NearestNames;
import io.github.tuneready.read.UnreadableInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What to say of an input that cannot be read: perhaps another word was meant. */
final class MissingFile {
  private static final int MOST_NAMES = 10_000;

  private MissingFile() {}

  static String told(UnreadableInput fault, String[] words, Verbs verbs) {
    String message = String.valueOf(fault.getMessage());
    return fault.getCause() instanceof NoSuchFileException
        ? message + hint(fault.path(), words, verbs)
        : message;
  }

  private static String hint(String path, String[] words, Verbs verbs) {
    if (path.indexOf('\uFFFD') >= 0) {
      return "; the name is not in the encoding of the locale, LC_ALL=C.UTF-8 may help";
    }
    if (verbs.has(path)) {
      return "; a command comes first: validate-dataset " + path;
    }
    List<String> verb = NearestNames.of(path, verbs.names(), 1);
    if (!verb.isEmpty() && words.length > 0 && words[0].equals(path)) {
      return "; did you mean the command " + verb.get(0) + "?";
    }
    return sibling(path);
  }

  /** A file of the same folder whose name is near. */
  private static String sibling(String path) {
    try {
      Path missing = Path.of(path);
      Path folder = missing.getParent();
      List<String> names = names(folder == null ? Path.of("") : folder);
      List<String> near = NearestNames.of(String.valueOf(missing.getFileName()), names, 1);
      return near.isEmpty() ? "" : "; did you mean " + missing.resolveSibling(near.get(0)) + "?";
    } catch (IOException | InvalidPathException e) {
      return "";
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.limit(MOST_NAMES).map(entry -> String.valueOf(entry.getFileName())).toList();
    }
  }
}
