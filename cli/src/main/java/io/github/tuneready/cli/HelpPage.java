package io.github.tuneready.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a verb: what it does and examples first, then every option. */
final class HelpPage {
  private HelpPage() {}

  static String of(CommandLine line, String verb, Console console) {
    line.setHelpSectionKeys(
        List.of(
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_PARAMETER_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST));
    line.getCommandSpec()
        .usageMessage()
        .synopsisHeading("%nUsage: ")
        .abbreviateSynopsis(true)
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n");
    Ansi ansi = Colour.AUTO.isOn(console) ? Ansi.ON : Ansi.OFF;
    String options =
        line.getUsageMessage(Help.defaultColorScheme(ansi)).replace(System.lineSeparator(), "\n");
    return HelpTexts.of(verb) + options + (verb.isEmpty() ? end() : "");
  }

  private static String end() {
    return "\nCommands (the first word; a file of that name is ./rules):\n"
        + HelpTexts.COMMANDS
        + "\n"
        + HelpTexts.ENVIRONMENT
        + "\nExit codes: "
        + HelpTexts.EXIT_CODES;
  }
}
