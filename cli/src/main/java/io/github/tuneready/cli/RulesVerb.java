package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.rule.Provider;
import io.github.tuneready.rule.RuleInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules by family. */
@Command(name = "validate-dataset rules", sortOptions = false)
final class RulesVerb implements Verb {
  @Option(
      names = "--provider",
      paramLabel = "NAME",
      order = 21,
      description =
          "Severities at openai, azure, together, fireworks, mistral, bedrock or generic. Default:"
              + " openai.")
  @Nullable String provider;

  @Mixin CommonOptions common = new CommonOptions();

  @Override
  public int run(Console console, Values values) throws IOException {
    Provider at =
        provider == null
            ? Policy.standard().provider()
            : values.oneOf("--provider", provider, ModelOptions.providers());
    console.print(list(new RuleNames(Policy.standard()).families(), at));
    return ExitCode.READY;
  }

  private static String list(Map<String, List<RuleInfo>> families, Provider provider) {
    int width =
        families.values().stream()
            .flatMap(List::stream)
            .mapToInt(info -> info.id().length())
            .max()
            .orElse(0);
    StringBuilder list = new StringBuilder();
    families.forEach(
        (family, rules) -> {
          list.append(list.isEmpty() ? "" : "\n").append(family).append('\n');
          for (RuleInfo info : rules) {
            list.append("  ").append(padded(info.id(), width)).append("  ");
            list.append(padded(info.severityAt(provider).label(), "warning".length()));
            list.append("  ").append(Plain.line(info.summary())).append('\n');
          }
        });
    return list.append("\n'validate-dataset explain RULE' tells all about one.\n").toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
