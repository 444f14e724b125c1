package io.github.tuneready.cli;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints a script that completes verbs, options and their values in a shell. */
@Command(name = "validate-dataset completion", sortOptions = false)
final class CompletionVerb implements Verb {
  static final List<String> SHELLS = List.of("bash", "zsh");

  @Parameters(
      paramLabel = "SHELL",
      hideParamSyntax = true,
      arity = "0..1",
      description = "bash or zsh. Use: source <(validate-dataset completion bash)")
  @Nullable String shell;

  @Mixin CommonOptions common = new CommonOptions();

  private final Verbs verbs;

  CompletionVerb(Verbs verbs) {
    this.verbs = verbs;
  }

  @Override
  public int run(Console console, Values values) throws IOException {
    if (shell == null) {
      throw new WrongCall("no SHELL is given: bash or zsh");
    }
    if (!SHELLS.contains(shell)) {
      throw new WrongCall(
          "'" + shell + "' is no shell known here: bash or zsh" + Values.didYouMean(shell, SHELLS));
    }
    Candidates candidates = new Candidates(verbs.names());
    CommandLine all = line(Verbs.CHECK, candidates, console);
    for (String name : verbs.names()) {
      all.addSubcommand(name, line(name, candidates, console));
    }
    console.print(CompletionScript.of(all));
    return ExitCode.READY;
  }

  private CommandLine line(String verb, Candidates candidates, Console console) {
    CommandLine line = Calls.line(verbs.make(verb), console);
    candidates.offer(verb, line.getCommandSpec());
    return line;
  }
}
