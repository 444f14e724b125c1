package io.github.tuneready.cli;

import io.github.tuneready.write.AtomicFile;
import io.github.tuneready.write.OutputFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Refuses outputs that cannot be or must not be, before anything is read. */
final class OutputGuard {
  private OutputGuard() {}

  /**
   * Checks every file to be written.
   *
   * @param inputs names of the files that are read
   * @throws WrongCall if an output is an input, by whatever name
   * @throws OutputFailure if its folder is missing, or it is a folder itself
   */
  static void check(List<OutputTarget> targets, List<String> inputs) throws IOException {
    for (OutputTarget target : targets) {
      Path path = target.path();
      if (path != null) {
        check(path, inputs);
      }
    }
  }

  /** Checks one file to be written. */
  static void check(Path path, Collection<String> inputs) throws IOException {
    checkPlace(path);
    for (String input : inputs) {
      checkNot(path, input);
    }
  }

  private static void checkPlace(Path path) throws OutputFailure {
    Path folder = AtomicFile.folder(path);
    if (Files.isDirectory(path)) {
      throw new OutputFailure(path.toString(), "is a folder, not a file");
    }
    if (!Files.isDirectory(folder)) {
      String fault = Files.exists(folder) ? " is no folder" : " does not exist";
      throw new OutputFailure(path.toString(), "the folder " + folder + fault);
    }
  }

  private static void checkNot(Path output, String input) throws IOException {
    if (!input.equals("-") && isSame(output, input)) {
      throw new WrongCall(
          "--output: '" + output + "' is the input '" + input + "'; it is never written to");
    }
  }

  private static boolean isSame(Path output, String input) throws IOException {
    try {
      return Files.exists(output) && Files.isSameFile(output, Path.of(input));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
