package io.github.tuneready.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Somebody at a shell, with a folder for files: runs the command within this process, with its own
 * environment and its streams captured. Standard input and the working folder are those of the
 * process; {@link Forked} has its own.
 */
final class Shell {
  private final Path folder;
  private final Map<String, String> environment = new TreeMap<>();
  private String typed = "";
  private Terminal terminal = Terminal.none();
  private Function<Policy, Validator> validators = Validator::new;

  Shell(Path folder) {
    this.folder = folder;
  }

  /** Sets a variable of the environment. */
  Shell with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  /** Types these lines, each ended by LF, at a terminal of 80 columns. */
  Shell types(String... lines) {
    typed = String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
    return onTerminal(80);
  }

  /** Puts a terminal of this width at the end of all streams. */
  Shell onTerminal(int width) {
    terminal = new Terminal(true, true, true, false, width);
    return this;
  }

  /** Replaces the validator. */
  Shell with(Function<Policy, Validator> replaced) {
    validators = replaced;
    return this;
  }

  /** The full name of a file in the folder, which need not exist. */
  String path(String name) {
    return folder.resolve(name).toString();
  }

  /** Writes a file of these lines, each ended by LF, and returns its full name. */
  String file(String name, List<String> lines) throws IOException {
    return file(name, (String.join("\n", lines) + "\n").getBytes(UTF_8));
  }

  String file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.write(path, bytes).toString();
  }

  /** What a file in the folder holds. */
  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name), UTF_8);
  }

  /** The names of all files in the folder, hidden ones too, sorted. */
  List<String> files() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  Outcome run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, words).apply(out);
  }

  /** Runs with another standard output, such as one that fails. */
  Outcome runInto(OutputStream out, String... words) {
    return run(out, words).apply(new ByteArrayOutputStream());
  }

  private Function<ByteArrayOutputStream, Outcome> run(OutputStream out, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(typed.getBytes(UTF_8)), out, err, environment, terminal);
    int code = new Program(console, validators).run(words);
    return written -> new Outcome(code, written.toString(UTF_8), err.toString(UTF_8));
  }
}
