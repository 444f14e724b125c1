package io.github.tuneready.cli;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Builds the manual page in the language of {@code man(1)}, of the same model and texts as the
 * help. An option that a verb shares with the check is explained there alone.
 */
final class ManualPage {
  private final StringBuilder page = new StringBuilder(1 << 14);
  private final Set<String> verbs;
  private final Set<String> explained = new TreeSet<>();

  ManualPage(Set<String> verbs) {
    this.verbs = verbs;
  }

  /** The page but for the commands. */
  void check(CommandSpec check) {
    line(".TH VALIDATE-DATASET 1 \"\" \"Tuneready " + Version.text() + "\" \"User Commands\"");
    section("NAME");
    line("validate\\-dataset \\- says whether a fine\\-tuning dataset is ready");
    section("SYNOPSIS");
    line(".B validate\\-dataset");
    line("[\\fIOPTIONS\\fR] \\fIFILE\\fR...");
    line(".br");
    line(".B validate\\-dataset");
    line("\\fICOMMAND\\fR [\\fIOPTIONS\\fR] ...");
    section("DESCRIPTION");
    paragraph(HelpTexts.description(Verbs.CHECK));
    section("OPTIONS");
    arguments(check);
    section("EXAMPLES");
    examples(Verbs.CHECK);
    section("COMMANDS");
    paragraph(
        "The first word of a call. A file of that name is given as ./"
            + verbs.iterator().next()
            + ".");
  }

  /** One command. */
  void verb(String name, CommandSpec spec) {
    line(".SS " + escaped(name));
    paragraph(HelpTexts.description(name));
    arguments(spec);
    line(".PP");
    examples(name);
  }

  String text() {
    section("ENVIRONMENT");
    paragraph(HelpTexts.ENVIRONMENT.strip());
    section("EXIT STATUS");
    paragraph(HelpTexts.EXIT_CODES.strip());
    return page.toString();
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (!parameter.hidden()) {
        entry("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
      }
    }
    for (OptionSpec option : spec.options()) {
      String meaning = option.longestName() + String.join(" ", option.description());
      if (!option.hidden() && explained.add(meaning)) {
        entry(names(option), option);
      }
    }
  }

  private static String names(OptionSpec option) {
    String names =
        List.of(option.names()).stream()
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    boolean valued = option.arity().max() > 0;
    return valued ? names + "=\\fI" + escaped(option.paramLabel()) + "\\fR" : names;
  }

  private void entry(String head, ArgSpec argument) {
    line(".TP");
    line(head);
    paragraph(String.join(" ", argument.description()));
  }

  private void examples(String verb) {
    line(".nf");
    HelpTexts.examples(verb)
        .forEach(example -> line(".B \"" + escaped(example).replace("\"", "\\(dq") + "\""));
    line(".fi");
  }

  private void section(String name) {
    line(".SH " + name);
  }

  private void paragraph(String text) {
    text.lines().forEach(part -> line(escaped(part)));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  /** Text in which nothing is taken for a request. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
