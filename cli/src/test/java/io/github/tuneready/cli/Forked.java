package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command in a process of its own, for what only a process has: slower than {@link Shell}. */
final class Forked {
  private final Path folder;
  private final List<String> options = new ArrayList<>();

  /** Runs in this folder. */
  Forked(Path folder) {
    this.folder = folder;
  }

  /** Passes an option to Java. */
  Forked with(String option) {
    options.add(option);
    return this;
  }

  /** Runs with these bytes on standard input. */
  Outcome run(byte[] input, String... words) throws IOException, InterruptedException {
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          builder(words).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
      try (OutputStream stream = process.getOutputStream()) {
        stream.write(input);
      } catch (IOException notReadToTheEnd) {
        // as it may be
      }
      return new Outcome(code(process), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** A process that is about to start, for tests that treat its streams otherwise. */
  ProcessBuilder builder(String... words) {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xmx256m"));
    call.addAll(options);
    call.addAll(List.of("-cp", classPath(), Main.class.getName()));
    call.addAll(List.of(words));
    return new ProcessBuilder(call).directory(folder.toFile());
  }

  static int code(Process process) throws InterruptedException {
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running after a minute");
    }
    return process.exitValue();
  }

  private static String classPath() {
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      return Stream.of(loader.getURLs())
          .map(URL::getPath)
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }
}
