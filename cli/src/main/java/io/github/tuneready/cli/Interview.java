package io.github.tuneready.cli;

import io.github.tuneready.decision.Evidence;
import io.github.tuneready.document.DocumentException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks on the terminal for what the decision needs, one question after the other. Questions go to
 * standard error, as standard output may be kept in a file. For one thread.
 */
final class Interview {
  private static final String END = ".";
  private static final int NARROWEST = 40;
  private static final int WIDEST = 80;

  private final Console console;
  private final BufferedReader answers;

  Interview(Console console) {
    this.console = console;
    this.answers = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
  }

  /** Asks a question of yes and no, where no answer is a no. */
  boolean agrees(String question) throws IOException {
    while (true) {
      say(question + " yes or no (Enter: no)");
      String typed = typed();
      Optional<String> answer =
          typed.isEmpty() ? Optional.of("false") : AnswerKind.YES_NO.json(typed);
      if (answer.isPresent()) {
        return answer.get().equals("true");
      }
      sayFault("'" + typed + "' is neither yes nor no");
    }
  }

  /**
   * Asks everything.
   *
   * @param folder what files that answers name are relative to
   * @throws WrongCall if the answers end too early
   */
  Evidence ask(Path folder) throws IOException {
    say(
        "Some questions about what you know and have measured. Enter alone leaves one open; a"
            + " full stop leaves all that follow open; Ctrl-C stops and writes nothing.");
    EvidenceDraft draft = new EvidenceDraft(folder);
    for (Question question : Question.ALL) {
      if (question.raised().test(draft.evidence()) && !ask(question, draft)) {
        break;
      }
    }
    return draft.evidence();
  }

  /** Asks one question until it is answered; false if no more are to be asked. */
  private boolean ask(Question question, EvidenceDraft draft) throws IOException {
    console.say("\n");
    say(question.words());
    say("  " + question.kind().form() + " (Enter: " + question.without() + ")");
    List<String> given = new ArrayList<>();
    while (true) {
      String typed = typed();
      if (typed.isEmpty() || typed.equals(END)) {
        return typed.isEmpty();
      }
      if (take(question, typed, given, draft) && !question.kind().isRepeated()) {
        return true;
      }
    }
  }

  private boolean take(Question question, String typed, List<String> given, EvidenceDraft draft) {
    Optional<String> json = question.kind().json(typed);
    if (json.isEmpty()) {
      sayFault("'" + typed + "' is not " + question.kind().form());
      return false;
    }
    given.add(json.get());
    try {
      draft.put(
          question.key(),
          question.kind().isRepeated() ? "[" + String.join(",", given) + "]" : json.get());
      return true;
    } catch (DocumentException wrong) {
      sayFault("'" + typed + "': " + EvidenceDraft.fault(String.valueOf(wrong.getMessage())));
    } catch (IOException unreadable) {
      sayFault(Faults.reason(unreadable));
    }
    given.remove(given.size() - 1);
    return false;
  }

  private String typed() throws IOException {
    console.say("> ");
    String line = answers.readLine();
    if (line == null) {
      console.say("\n");
      throw new WrongCall("--ask: the answers end before the questions; nothing is written");
    }
    return line.strip();
  }

  private void sayFault(String fault) {
    say("  " + Plain.line(fault) + "; please answer again");
  }

  /** A line that is broken between words where the terminal ends. */
  private void say(String text) {
    int width = Math.max(NARROWEST, Math.min(WIDEST, console.terminal().width()));
    String margin = text.startsWith("  ") ? "  " : "";
    StringBuilder line = new StringBuilder(margin);
    for (String word : text.strip().split(" ", -1)) {
      boolean first = line.length() == margin.length();
      if (!first && line.length() + 1 + word.length() > width) {
        console.say(line + "\n");
        line = new StringBuilder(margin);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    console.say(line + "\n");
  }
}
