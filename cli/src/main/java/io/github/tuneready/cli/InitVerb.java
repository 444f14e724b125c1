package io.github.tuneready.cli;

import io.github.tuneready.catalogue.PolicyFile;
import io.github.tuneready.catalogue.PolicyPage;
import io.github.tuneready.write.AtomicFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a policy file to start from. */
@Command(name = "validate-dataset init", sortOptions = false)
final class InitVerb implements Verb {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "Where to write it, or - for standard output. Default: validate-dataset.yaml.")
  String file = PolicyFile.NAME;

  @Option(
      names = "--schema",
      order = 1,
      description = "Print the JSON Schema of policy files instead, for an editor.")
  boolean schema;

  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    if (schema) {
      console.print(PolicyPage.schema());
    } else if (file.equals("-")) {
      console.print(PolicyPage.template());
    } else {
      write(path(file));
      console.complain(file + " is written; every key in it is commented out");
    }
    return ExitCode.READY;
  }

  private static Path path(String name) {
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongCall("'" + name + "' is no path: " + e.getReason());
    }
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new WrongCall(name + ": is there already; it is not written over");
    }
    return path;
  }

  private static void write(Path path) throws IOException {
    OutputGuard.check(path, List.of());
    try (AtomicFile target = new AtomicFile(path)) {
      Writer writer = target.writer();
      writer.write(PolicyPage.template());
      writer.flush();
      target.commit();
    }
  }
}
