package io.github.tuneready.cli;

import io.github.tuneready.decision.Evidence;
import io.github.tuneready.decision.EvidencePage;
import io.github.tuneready.write.AtomicFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Evidence that is asked for on the terminal and written to a file. */
final class AskedEvidence {
  private static final String NAME = "evidence.yaml";

  private AskedEvidence() {}

  /**
   * Asks, writes and reads.
   *
   * @param name of the file to be written; null: the usual one
   * @throws WrongCall if nobody can be asked, or a file is to stay as it is
   */
  static Evidence of(Console console, @Nullable String name) throws IOException {
    if (!console.terminal().in() || !console.terminal().err()) {
      throw new WrongCall(
          "--ask: there is no terminal to ask on; write the evidence file by hand, as"
              + " docs/decisions.md says, and name it with --evidence");
    }
    Path file = path(name == null ? NAME : name);
    OutputGuard.check(file, List.of());
    Interview interview = new Interview(console);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        && !interview.agrees(Plain.line(file + " is there already. Write over it?"))) {
      throw new WrongCall(
          file + ": stays as it is; --evidence with --ask names another file to write");
    }
    Evidence evidence = interview.ask(AtomicFile.folder(file));
    write(evidence, file);
    console.say("\n");
    console.complain(
        file + " is written; 'validate-dataset decide --evidence " + file + "' decides again");
    return DecideVerb.read(file.toString());
  }

  private static Path path(String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new WrongCall("--evidence: with --ask YAML is written; name a .yaml file");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new WrongCall("--evidence: '" + name + "' is no path");
    }
  }

  private static void write(Evidence evidence, Path file) throws IOException {
    try (AtomicFile target = new AtomicFile(file)) {
      Writer writer = target.writer();
      writer.write(EvidencePage.of(evidence));
      writer.flush();
      target.commit();
    }
  }
}
