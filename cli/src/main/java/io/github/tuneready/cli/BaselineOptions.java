package io.github.tuneready.cli;

import io.github.tuneready.report.Baseline;
import io.github.tuneready.report.JsonReport;
import io.github.tuneready.report.Report;
import io.github.tuneready.write.AtomicFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Findings that are known already and so are not told again. */
final class BaselineOptions {
  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      order = 46,
      description =
          "An earlier report as JSON ('-o FILE' with a name that ends in .json writes one): what it"
              + " found is not told again and fails nothing.")
  @Nullable String baseline;

  @Option(
      names = "--prune-baseline",
      order = 47,
      description = "Take out of that file what no longer occurs.")
  boolean prune;

  private @Nullable Report earlier;

  /** Reads the file before anything is checked. */
  void read() throws IOException {
    if (prune && (baseline == null || baseline.equals("-"))) {
      throw new WrongCall("--prune-baseline: needs --baseline FILE");
    }
    earlier = baseline == null ? null : SavedReports.read(baseline);
  }

  /** The file that is read. */
  List<String> files() {
    return baseline == null ? List.of() : List.of(baseline);
  }

  /** The report without what is known. */
  Report apply(Report report, Console console, boolean quiet) throws IOException {
    if (earlier == null || baseline == null) {
      return report;
    }
    Baseline.Parts parts = new Baseline(earlier).part(report);
    if (prune) {
      write(Path.of(baseline), parts.known());
    }
    if (!quiet) {
      console.complain(told(parts));
    }
    return parts.fresh();
  }

  private String told(Baseline.Parts parts) {
    String known = findings(parts.knownFindings()) + " of " + baseline + " not told again";
    if (parts.staleFindings() == 0) {
      return known;
    }
    String stale = "; " + parts.staleFindings() + " in it no longer occur";
    return known + stale + (prune ? ", taken out" : ", --prune-baseline takes them out");
  }

  private static String findings(long count) {
    return count == 1 ? "1 finding" : count + " findings";
  }

  private static void write(Path path, Report known) throws IOException {
    try (AtomicFile file = new AtomicFile(path)) {
      Writer writer = file.writer();
      new JsonReport().write(known, writer);
      writer.flush();
      file.commit();
    }
  }
}
