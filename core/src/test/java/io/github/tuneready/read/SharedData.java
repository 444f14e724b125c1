package io.github.tuneready.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Test data that lies beside the project on some machines; tests without it are skipped. */
final class SharedData {
  private SharedData() {}

  /** A file or folder of it; looked for in shared/ beside each folder above the working one. */
  static Path path(String name) {
    String stated = System.getProperty("tuneready.shared");
    Path found = stated == null ? besideTheProject(name) : Path.of(stated, name);
    assumeTrue(Files.exists(found), () -> "no shared/" + name);
    return found;
  }

  private static Path besideTheProject(String name) {
    Path here = Path.of("").toAbsolutePath();
    for (Path at = here.getParent(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("shared").resolve(name))) {
        return at.resolve("shared").resolve(name);
      }
    }
    return here.resolve("shared").resolve(name);
  }

  /** All files of that ending below a folder of it, sorted. */
  static List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(path(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
