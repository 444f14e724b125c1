package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints the pages of rules. */
@Command(name = "validate-dataset explain", sortOptions = false)
final class ExplainVerb implements Verb {
  @Parameters(
      paramLabel = "RULE...",
      hideParamSyntax = true,
      arity = "0..*",
      description = "Rules by id, such as format/invalid-json.")
  List<String> rules = List.of();

  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    if (rules.isEmpty()) {
      throw new WrongCall("no RULE is given; 'validate-dataset rules' lists them");
    }
    RuleNames names = new RuleNames(Policy.standard());
    List<RuleInfo> pages = rules.stream().map(names::rule).toList();
    int width = Math.min(Math.max(console.terminal().width(), 40), 100);
    console.print(
        pages.stream()
            .map(info -> new RulePage(info, width).text())
            .collect(Collectors.joining("\n")));
    return ExitCode.READY;
  }
}
