package io.github.tuneready.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints the manual page. */
@Command(name = "validate-dataset man", sortOptions = false)
final class ManVerb implements Verb {
  @Mixin CommonOptions common = new CommonOptions();

  private final Verbs verbs;

  ManVerb(Verbs verbs) {
    this.verbs = verbs;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    ManualPage page = new ManualPage(verbs.names());
    page.check(Calls.line(verbs.make(Verbs.CHECK), console).getCommandSpec());
    for (String name : verbs.names()) {
      page.verb(name, Calls.line(verbs.make(name), console).getCommandSpec());
    }
    console.print(page.text());
    return ExitCode.READY;
  }
}
