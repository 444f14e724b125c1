package io.github.tuneready.cli;

import io.github.tuneready.RuleFailure;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.read.UnreadableInput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * The command without its process: finds the verb, runs it, and turns whatever goes wrong into one
 * line and an exit code.
 */
final class Program {
  private static final String OUT_OF_MEMORY =
      "out of memory; JDK_JAVA_OPTIONS=-Xmx4g gives more, --threads 1 or --max-line-bytes needs"
          + " less";

  private final Console console;
  private final Verbs verbs;

  Program(Console console) {
    this(console, Validator::new);
  }

  /** What somebody sees who types the name alone. */
  private static final String FIRST_STEPS =
      """
      validate-dataset says whether a fine-tuning dataset is ready. Name a file:

        validate-dataset train.jsonl                      is it ready, and if not, why
        validate-dataset train.jsonl -o report.html       the same as a page
        validate-dataset fix train.jsonl -o clean.jsonl   a cleaned copy
        validate-dataset cost train.jsonl                 what tuning costs
        validate-dataset decide --evidence evidence.yaml  tune it at all?

      validate-dataset --help lists all commands and options.
      """;

  Program(Console console, Function<Policy, Validator> validators) {
    this.console = console;
    this.verbs = new Verbs(validators);
  }

  /** Runs a call and returns its exit code. */
  int run(String... words) {
    Faults faults = new Faults(console, wantsTraces(words));
    try {
      return perform(words);
    } catch (WrongCall e) {
      return faults.tell(e, String.valueOf(e.getMessage()), ExitCode.WRONG_CALL);
    } catch (ClosedPipe e) {
      return ExitCode.READY;
    } catch (UnreadableInput e) {
      return faults.tell(e, MissingFile.told(e, words, verbs), ExitCode.UNREADABLE);
    } catch (IOException e) {
      return faults.tell(e, Faults.reason(e), ExitCode.UNREADABLE);
    } catch (RuleFailure e) {
      return faults.tellOwn(e, BrokenLine.of(e).told());
    } catch (OutOfMemoryError e) {
      return faults.tell(e, OUT_OF_MEMORY, ExitCode.OWN_FAULT);
    } catch (RuntimeException | Error e) {
      return faults.tellOwn(e, e.toString());
    }
  }

  private int perform(String... words) throws IOException {
    if (words.length == 0 && console.terminal().err()) {
      console.say(FIRST_STEPS);
      return ExitCode.WRONG_CALL;
    }
    boolean named = words.length > 0 && verbs.has(words[0]);
    String name = named ? words[0] : Verbs.CHECK;
    Verb verb = verbs.make(name);
    CommandLine line = Calls.line(verb, console);
    ParseResult call =
        Calls.parse(line, named ? Arrays.copyOfRange(words, 1, words.length) : words);
    if (call.isUsageHelpRequested()) {
      console.print(HelpPage.of(line, name, console));
      return ExitCode.READY;
    }
    if (call.isVersionHelpRequested()) {
      console.print("validate-dataset " + Version.text() + "\n");
      return ExitCode.READY;
    }
    return verb.run(console, new Values(call, console.environment()));
  }

  /** Asked before the call is understood, as that may go wrong too. */
  private boolean wantsTraces(String... words) {
    List<String> all = Arrays.asList(words);
    int end = all.indexOf("--");
    List<String> options = end < 0 ? all : all.subList(0, end);
    return options.contains("--debug")
        || "true".equals(console.environment().get(EnvironmentDefaults.variable("--debug")));
  }
}
