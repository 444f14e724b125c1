package io.github.tuneready;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Suites and data that stand beside the checkout on some machines; tests skip without them. */
public final class Shared {
  private Shared() {}

  /** A file or folder of the suites; the calling test is skipped where it does not exist. */
  public static Path path(String name) {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path candidate = at.resolve("shared").resolve(name);
      if (Files.exists(candidate)) {
        return candidate;
      }
    }
    assumeTrue(false, "no shared/" + name + " beside this checkout");
    throw new AssertionError();
  }
}
