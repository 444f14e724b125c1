package io.github.tuneready.cli;

import io.github.tuneready.KnownTexts;
import io.github.tuneready.Validator;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.Stages;
import io.github.tuneready.style.StyleReference;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What the style of the answers is compared with. */
final class StyleOptions {
  @Option(
      names = "--known-human",
      paramLabel = "FILE",
      order = 38,
      description =
          "Data whose answers people wrote, of the same kind: makes the estimate of LLM text"
              + " sharper from 50 answers of 40 words on; repeatable.")
  List<String> knownHuman = List.of();

  @Option(
      names = "--known-synthetic",
      paramLabel = "FILE",
      order = 39,
      description = "The same with answers that a language model wrote; repeatable.")
  List<String> knownSynthetic = List.of();

  /** Every file that is read. */
  List<String> files() {
    List<String> files = new ArrayList<>(knownHuman);
    files.addAll(knownSynthetic);
    return files;
  }

  /** The policy with what was read of the files. */
  Policy apply(Policy policy, Function<Policy, Validator> validators) throws IOException {
    if (files().isEmpty()) {
      return policy;
    }
    if (!policy.stages().style()) {
      throw new WrongCall("--known-human and --known-synthetic say nothing with --no-style");
    }
    Validator validator =
        validators.apply(policy.withStages(new Stages(false, false, false, true)));
    List<StyleReference> anchors = new ArrayList<>();
    for (String file : knownHuman) {
      anchors.add(read(validator, "--known-human", file, false));
    }
    for (String file : knownSynthetic) {
      anchors.add(read(validator, "--known-synthetic", file, true));
    }
    return policy.withStyle(policy.style().withAnchors(anchors));
  }

  private static StyleReference read(Validator validator, String option, String file, boolean llm)
      throws IOException {
    StyleReference reference;
    try {
      reference = KnownTexts.read(validator, Path.of(file), llm);
    } catch (InvalidPathException e) {
      throw new WrongCall(option + ": '" + file + "' is no path: " + e.getReason());
    }
    if (reference.texts() == 0) {
      throw new WrongCall(option + ": " + file + " has no English answer of 40 words or more");
    }
    return reference;
  }
}
