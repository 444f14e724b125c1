package io.github.tuneready.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives an option that the call leaves out the value of its variable, where there is one. */
final class EnvironmentDefaults implements IDefaultValueProvider {
  static final String PREFIX = "VALIDATE_DATASET_";

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The variable that stands for an option: {@code VALIDATE_DATASET_FAIL_ON}. */
  static String variable(String option) {
    return PREFIX + option.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
      return null;
    }
    String value = environment.get(variable(option.longestName()));
    if (value == null || value.isEmpty()) {
      return null;
    }
    return option.arity().max() == 0 ? flag(option.longestName(), value) : value;
  }

  private static String flag(String option, String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "1", "true", "yes", "on" -> "true";
      case "0", "false", "no", "off" -> "false";
      default ->
          throw new WrongCall(variable(option) + ": '" + value + "' is neither true nor false");
    };
  }
}
