package io.github.tuneready;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Suites and data that stand in a folder {@code shared} beside the checkout on some machines, or
 * where the property {@code tuneready.shared} says; tests skip without them.
 */
public final class Shared {
  private Shared() {}

  /** A file or folder of it; the calling test is skipped where it does not exist. */
  public static Path path(String name) {
    String stated = System.getProperty("tuneready.shared");
    if (stated != null && Files.exists(Path.of(stated, name))) {
      return Path.of(stated, name);
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve(name);
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    assumeTrue(false, "no shared/" + name + " beside this checkout");
    throw new AssertionError();
  }

  /** All files of that ending below a folder of it, sorted. */
  public static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
