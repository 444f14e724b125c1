package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.cost.PriceTable;
import io.github.tuneready.decision.DatasetFacts;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.DecisionTree;
import io.github.tuneready.decision.Evidence;
import io.github.tuneready.document.DocumentException;
import io.github.tuneready.report.DecisionWriter;
import io.github.tuneready.report.JsonDecision;
import io.github.tuneready.report.MarkdownDecision;
import io.github.tuneready.report.TextDecision;
import io.github.tuneready.report.TextOptions;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides from the evidence alone. */
@Command(name = "validate-dataset decide", sortOptions = false)
final class DecideVerb implements Verb {
  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      order = 1,
      description = "What was tried and measured, YAML or JSON.")
  @Nullable String evidence;

  @Option(
      names = "--ask",
      order = 2,
      description =
          "Ask on the terminal and write the answers to the evidence file. Default:"
              + " evidence.yaml.")
  boolean ask;

  @Option(
      names = "--prices",
      paramLabel = "FILE",
      order = 3,
      description = "A price table of your own.")
  @Nullable String prices;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      order = 4,
      description = "text, json or markdown. Default: text.")
  String format = "text";

  @Mixin Configuration configuration = new Configuration();
  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    if (evidence == null && !ask) {
      throw new WrongCall("no evidence; as in 'validate-dataset decide --evidence evidence.yaml'");
    }
    TextOptions layout = new TextOptions(console.terminal().width(), false, 3, false);
    DecisionWriter writer =
        values.oneOf(
            "--format",
            format,
            Map.of(
                "text", new TextDecision(layout),
                "json", new JsonDecision(),
                "markdown", new MarkdownDecision()));
    Policy policy = configuration.policy(evidence == null ? List.of() : List.of(evidence), values);
    if (configuration.isShown(policy, console, values)) {
      return ExitCode.READY;
    }
    PriceTable table = prices == null ? policy.prices() : JudgingOptions.prices(prices, values);
    Evidence read =
        ask ? AskedEvidence.of(console, evidence) : read(Objects.requireNonNull(evidence));
    Decision decision =
        new DecisionTree(policy.decision(), table).decide(read, DatasetFacts.none());
    try (Writer out = console.writer()) {
      writer.write(decision, out);
    }
    return decision.outcome().isTuning() ? ExitCode.READY : ExitCode.RECONSIDER;
  }

  /** The evidence of a file; what is wrong with it is a wrong call. */
  static Evidence read(String name) throws IOException {
    try {
      return Evidence.read(Path.of(name));
    } catch (DocumentException wrong) {
      throw new WrongCall("--evidence: " + wrong.getMessage());
    } catch (InvalidPathException wrong) {
      throw new WrongCall("--evidence: '" + name + "' is no path");
    }
  }
}
