package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.report.Report;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes a saved report again, in other formats or to other places, without a look at the data. */
@Command(name = "validate-dataset report", sortOptions = false)
final class ReportVerb implements Verb {
  @Parameters(
      paramLabel = "REPORT",
      arity = "0..1",
      description = "A report that was written as JSON, or - for standard input.")
  @Nullable String file;

  @Mixin ReportOptions reports = new ReportOptions();
  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    if (file == null) {
      throw new WrongCall(
          "no REPORT is given; as in 'validate-dataset report run.json -o report.html'");
    }
    List<OutputTarget> targets = reports.targets(values);
    OutputGuard.check(targets, List.of(file));
    Report report = SavedReports.read(file);
    new Reports(console, reports.onTerminal(console, values), reports.inFile(values), pages(report))
        .write(report, targets);
    return ExitCode.READY;
  }

  /** The rules of this version; which of them ran is not saved. */
  private static List<RuleInfo> pages(Report report) {
    Policy policy = Policy.standard().withProvider(report.settings().provider());
    return Catalogue.rules(policy).stream().map(Rule::info).toList();
  }
}
