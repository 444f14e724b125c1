package io.github.tuneready.cli;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.catalogue.PolicyFile;
import io.github.tuneready.catalogue.PolicyPage;
import io.github.tuneready.catalogue.RuleSetting;
import io.github.tuneready.document.DocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The policy that a file states, which options and the environment overrule. */
final class Configuration {
  private static final String SPECIAL = "*?[{";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      order = 27,
      description =
          "The policy: what 'validate-dataset init' writes. Default: validate-dataset.yaml beside"
              + " the first FILE or above it, up to the root of the repository.")
  @Nullable String config;

  @Option(
      names = "--show-config",
      order = 28,
      description = "Show every value of the policy and where it comes from, and check nothing.")
  boolean showConfig;

  private @Nullable PolicyFile file;

  /** Reads the file that is named, or the one found from the first input on. */
  void read(List<String> inputs, Values values) throws IOException {
    Path path = config == null ? found(inputs) : named(config, values);
    if (path == null) {
      return;
    }
    try {
      file = PolicyFile.read(path);
    } catch (DocumentException e) {
      throw new WrongCall(String.valueOf(e.getMessage()));
    }
  }

  private static Path named(String name, Values values) {
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        throw values.wrong("--config", name, "is a folder, not a file");
      }
      return path;
    } catch (InvalidPathException e) {
      throw values.wrong("--config", name, "is no path: " + e.getReason());
    }
  }

  /** Beside the first input or above it, but never outside of its repository. */
  private static @Nullable Path found(List<String> inputs) {
    Path start = folder(inputs.isEmpty() ? "-" : inputs.get(0));
    Path root = start;
    for (Path one = start; one != null; one = one.getParent()) {
      if (Files.exists(one.resolve(".git"))) {
        root = one;
        break;
      }
    }
    for (Path one = start; one != null; one = one.getParent()) {
      Path candidate = one.resolve(PolicyFile.NAME);
      if (Files.isRegularFile(candidate)) {
        return shortest(candidate);
      }
      if (one.equals(root)) {
        return null;
      }
    }
    return null;
  }

  /** The folder of an input; that of standard input is the current one. */
  private static Path folder(String input) {
    Path here = Path.of("").toAbsolutePath();
    if (input.equals("-")) {
      return here;
    }
    try {
      Path path = here.resolve(withoutPattern(input)).normalize();
      Path folder = Files.isDirectory(path) ? path : path.getParent();
      return folder == null ? here : folder;
    } catch (InvalidPathException e) {
      return here;
    }
  }

  /** The part of a pattern before its first special character. */
  private static String withoutPattern(String input) {
    for (int i = 0; i < input.length(); i++) {
      if (SPECIAL.indexOf(input.charAt(i)) >= 0) {
        return input.substring(0, i);
      }
    }
    return input;
  }

  /** As a user in the current folder would name it. */
  private static Path shortest(Path path) {
    Path here = Path.of("").toAbsolutePath();
    return path.startsWith(here) ? here.relativize(path) : path;
  }

  /** The policy to which the options of a verb are applied that has no day to judge by. */
  Policy policy(List<String> inputs, Values values) throws IOException {
    read(inputs, values);
    return policy((String) null, values);
  }

  /** The policy to which options are applied. */
  Policy policy(@Nullable String asOf, Values values) {
    if (file == null) {
      return Policy.standard();
    }
    return file.policy(day(file, asOf, values));
  }

  private static LocalDate day(PolicyFile file, @Nullable String asOf, Values values) {
    return asOf == null ? file.policy().asOf() : values.day("--as-of", asOf);
  }

  /** Tells what a user should know who may not have named the file. */
  void tell(Console console, Policy policy, boolean quiet) {
    if (file == null) {
      return;
    }
    if (config == null && !quiet) {
      console.complain("judged by the policy of " + file.path());
    }
    for (RuleSetting ended : file.ended(policy.asOf())) {
      console.complain(
          file.path()
              + ": rules."
              + ended.rule()
              + ": ended on "
              + ended.until().map(LocalDate::toString).orElse("")
              + "; judged as usual");
    }
  }

  /** Shows the policy and where it comes from, if that is asked for. */
  boolean isShown(Policy policy, Console console, Values values) throws IOException {
    if (showConfig) {
      console.print(shown(policy, values));
      return true;
    }
    tell(console, policy, false);
    return false;
  }

  /** The file that is read, if any. */
  List<String> files() {
    return file == null ? List.of() : List.of(file.path().toString());
  }

  /** The policy as a file that says the same, with where each value comes from. */
  String shown(Policy policy, Values values) {
    return PolicyPage.shown(policy, key -> origin(key, values));
  }

  private String origin(String key, Values values) {
    String option = option(key);
    if (values.isGiven(option)) {
      return values.origin(option);
    }
    return file != null && file.keys().contains(key) ? file.path().toString() : "default";
  }

  /** The option that overrules a key. */
  private static String option(String key) {
    if (key.equals("rules")) {
      return "--severity";
    }
    return key.startsWith("stages.")
        ? key.replace("stages.", "--no-")
        : "--" + key.replace("comparison.", "");
  }
}
