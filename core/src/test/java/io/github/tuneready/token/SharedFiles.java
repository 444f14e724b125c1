package io.github.tuneready.token;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds test data that is not part of the project, beside it in a folder {@code shared}. */
final class SharedFiles {
  private SharedFiles() {}

  /** The file, found upwards of the working directory or in the property; it may not exist. */
  static Path find(String file) {
    String property = System.getProperty("tuneready.shared");
    if (property != null) {
      return Path.of(property, file);
    }
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path found = folder.resolve("shared").resolve(file);
      if (Files.exists(found)) {
        return found;
      }
    }
    return Path.of("shared", file);
  }
}
