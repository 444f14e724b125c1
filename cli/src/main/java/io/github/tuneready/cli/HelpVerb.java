package io.github.tuneready.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the help of a verb, or of the check. */
@Command(name = "validate-dataset help", sortOptions = false)
final class HelpVerb implements Verb {
  @Parameters(
      paramLabel = "COMMAND",
      hideParamSyntax = true,
      arity = "0..*",
      description = "The command; none for the check itself.")
  List<String> verbs = List.of();

  @Mixin CommonOptions common = new CommonOptions();

  private final Verbs known;

  HelpVerb(Verbs known) {
    this.known = known;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    String name = verbs.isEmpty() ? Verbs.CHECK : verbs.get(0);
    if (verbs.size() > 1 || !(known.has(name) || name.equals(Verbs.CHECK))) {
      throw new WrongCall("'" + name + "' is no command" + Values.didYouMean(name, known.names()));
    }
    CommandLine line = Calls.line(known.make(name), console);
    console.print(HelpPage.of(line, name, console));
    return ExitCode.READY;
  }
}
