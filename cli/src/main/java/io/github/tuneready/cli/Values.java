package io.github.tuneready.cli;

import io.github.tuneready.model.NearestNames;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/**
 * Turns the words of options into values. A word that is none is a {@link WrongCall} that names the
 * option, or the variable of the environment that stands for it, and what is allowed.
 */
final class Values {
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(8_760);
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
  private static final Pattern MONEY = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");

  private static final Pattern SHARE = Pattern.compile("[01]?\\.\\d{1,9}|1");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})([MmGg])(?:i?[Bb])?");

  private final ParseResult call;
  private final Map<String, String> environment;

  Values(ParseResult call, Map<String, String> environment) {
    this.call = call;
    this.environment = environment;
  }

  /** The name by which the user gave an option. */
  String origin(String option) {
    return call.hasMatchedOption(option) ? option : EnvironmentDefaults.variable(option);
  }

  /** Whether the user gave an option that the verb has, in the call or by the environment. */
  boolean isGiven(String option) {
    if (call.commandSpec().findOption(option) == null) {
      return false;
    }
    return call.hasMatchedOption(option)
        || environment.containsKey(EnvironmentDefaults.variable(option));
  }

  WrongCall wrong(String option, String value, String fault) {
    return new WrongCall(origin(option) + ": '" + value + "' " + fault);
  }

  /** The value that a word stands for. */
  <T> T oneOf(String option, String word, Map<String, T> allowed) {
    T value = allowed.get(word);
    if (value == null) {
      throw wrong(
          option,
          word,
          "is none of " + String.join(", ", allowed.keySet()) + didYouMean(word, allowed.keySet()));
    }
    return value;
  }

  /** A whole number within limits, both inclusive. */
  long number(String option, String word, long least, long most) {
    if (WHOLE.matcher(word).matches()) {
      long number = Long.parseLong(word);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw wrong(option, word, "is no whole number from " + least + " to " + most);
  }

  /** A share above 0 and at most 1. */
  double share(String option, String word) {
    if (SHARE.matcher(word).matches()) {
      double share = Double.parseDouble(word);
      if (share > 0 && share <= 1) {
        return share;
      }
    }
    throw wrong(option, word, "is no number above 0 and at most 1, such as 0.7");
  }

  /** A size of memory, at least a MiB. */
  long bytes(String option, String word) {
    Matcher matcher = SIZE.matcher(word);
    if (matcher.matches()) {
      int shift = matcher.group(2).equalsIgnoreCase("G") ? 30 : 20;
      long size = Long.parseLong(matcher.group(1)) << shift;
      if (size > 0) {
        return size;
      }
    }
    throw wrong(option, word, "is no size, such as 512M or 2G");
  }

  BigDecimal usd(String option, String word) {
    if (!MONEY.matcher(word).matches()) {
      throw wrong(option, word, "is no sum in US dollars, such as 25 or 12.50");
    }
    return new BigDecimal(word);
  }

  /** Hours, above 0 to a year. */
  Duration hours(String option, String word) {
    if (MONEY.matcher(word).matches()) {
      BigDecimal hours = new BigDecimal(word);
      if (hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0) {
        return Duration.ofSeconds(hours.multiply(BigDecimal.valueOf(3_600)).longValue());
      }
    }
    throw wrong(option, word, "must be hours above 0, as in 2.5, and at most a year");
  }

  /** A number of parameters in billions. */
  BigDecimal billions(String word) {
    if (MONEY.matcher(word).matches()) {
      BigDecimal billions = new BigDecimal(word);
      if (billions.signum() > 0 && billions.compareTo(BigDecimal.valueOf(100_000)) <= 0) {
        return billions;
      }
    }
    throw wrong("--parameters-billion", word, "is no size in billions, such as 7 or 0.5");
  }

  LocalDate day(String option, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw wrong(option, word, "is no day, such as 2026-11-23");
    }
  }

  /** The words of a repeatable option, each of which may be a list with commas. */
  static List<String> list(List<String> words) {
    List<String> list = new ArrayList<>();
    for (String word : words) {
      for (String item : word.split(",", -1)) {
        if (!item.isBlank()) {
          list.add(item.strip());
        }
      }
    }
    return list;
  }

  /** The end of a sentence that offers the nearest known word, or nothing. */
  static String didYouMean(String word, Collection<String> known) {
    List<String> near = NearestNames.of(word, known, 1);
    return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
  }
}
