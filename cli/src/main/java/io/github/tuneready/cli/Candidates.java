package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.model.ModelTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What a shell offers as the value of an option, or as the words after a verb. */
final class Candidates {
  private final Map<String, Collection<String>> options = new HashMap<>();
  private final Map<String, Collection<String>> words = new HashMap<>();

  Candidates(Collection<String> verbs) {
    List<String> rules = new ArrayList<>();
    List<String> names = new ArrayList<>();
    new RuleNames(Policy.standard())
        .families()
        .forEach(
            (family, members) -> {
              names.add(family);
              members.forEach(info -> rules.add(info.id()));
            });
    names.addAll(rules);
    List<String> models = ModelTable.standard().names();
    options.put("--model", models);
    options.put("--prompted-model", models);
    options.put("--provider", ModelOptions.providers().keySet());
    options.put("--method", ModelOptions.methods().keySet());
    options.put("--goal", JudgingOptions.goals().keySet());
    options.put("--fail-on", JudgingOptions.levels().keySet());
    options.put("--select", names);
    options.put("--ignore", names);
    options.put("--severity", names);
    options.put("--redact", RedactOption.redactions().keySet());
    options.put("--color", Colour.byName().keySet());
    options.put("--progress", ProgressOption.kinds().keySet());
    options.put("--text", DuplicatesVerb.roles().keySet());
    words.put("explain", rules);
    words.put("help", verbs);
    words.put("completion", CompletionVerb.SHELLS);
  }

  /** Adds to the model of a verb what may be offered. */
  void offer(String verb, CommandSpec spec) {
    for (OptionSpec option : List.copyOf(spec.options())) {
      boolean writes = verb.equals(Verbs.CHECK) || verb.equals("report");
      Collection<String> values =
          option.longestName().equals("--format") && writes
              ? Formats.byName().keySet()
              : options.get(option.longestName());
      if (values != null) {
        spec.remove(option);
        // The script keeps the values by label, which several options share.
        String label = option.longestName().substring(2);
        spec.addOption(option.toBuilder().paramLabel(label).completionCandidates(values).build());
      }
    }
    Collection<String> values = words.get(verb);
    for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
      if (values != null) {
        spec.remove(parameter);
        spec.addPositional(parameter.toBuilder().completionCandidates(values).build());
      }
    }
  }
}
