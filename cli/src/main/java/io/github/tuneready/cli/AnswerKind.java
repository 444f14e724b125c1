package io.github.tuneready.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How what somebody types becomes a value of the evidence, as JSON has it. */
enum AnswerKind {
  /** yes or no. */
  YES_NO("yes or no") {
    @Override
    Optional<String> json(String typed) {
      return switch (typed.toLowerCase(Locale.ROOT)) {
        case "y", "yes", "true" -> Optional.of("true");
        case "n", "no", "false" -> Optional.of("false");
        default -> Optional.empty();
      };
    }
  },
  /** A whole number. */
  COUNT("a whole number, such as 10,000") {
    @Override
    Optional<String> json(String typed) {
      return number(typed).filter(number -> !number.contains("."));
    }
  },
  /** A number. */
  NUMBER("a number, such as 7 or 2.5") {
    @Override
    Optional<String> json(String typed) {
      return number(typed);
    }
  },
  /** A share, which may be given in per cent. */
  SHARE("a share, such as 95 % or 0.95") {
    @Override
    Optional<String> json(String typed) {
      if (!typed.endsWith("%")) {
        return number(typed);
      }
      return number(typed.substring(0, typed.length() - 1).strip())
          .map(number -> new BigDecimal(number).movePointLeft(2).toPlainString());
    }
  },
  /** A measured accuracy. */
  RESULT("right of asked, such as 152 of 200") {
    @Override
    Optional<String> json(String typed) {
      Matcher counts = COUNTS.matcher(typed);
      return counts.matches()
          ? Optional.of("{" + counts(counts.group(1), counts.group(2)) + "}")
          : Optional.empty();
    }
  },
  /** One word of a few. */
  WORD("one of the words named") {
    @Override
    Optional<String> json(String typed) {
      return Optional.of(JsonLine.quoted(typed.toLowerCase(Locale.ROOT)));
    }
  },
  /** Some words of a few. */
  WORDS("words named, with commas between") {
    @Override
    Optional<String> json(String typed) {
      List<String> words = new ArrayList<>();
      if (!typed.equalsIgnoreCase("none")) {
        for (String word : typed.split(",", -1)) {
          words.add(JsonLine.quoted(word.strip().toLowerCase(Locale.ROOT)));
        }
      }
      return Optional.of("[" + String.join(",", words) + "]");
    }
  },
  /** Any text. */
  TEXT("a text") {
    @Override
    Optional<String> json(String typed) {
      return Optional.of(JsonLine.quoted(typed));
    }
  },
  /** A prompt and what it reached; asked again and again. */
  PROMPT("what was changed, then right of asked, such as 'two examples: 152 of 200'") {
    @Override
    Optional<String> json(String typed) {
      Matcher prompt = NAMED.matcher(typed);
      if (!prompt.matches()) {
        return Optional.empty();
      }
      String name = prompt.group(1) == null ? "" : prompt.group(1).strip();
      return Optional.of(
          (name.isEmpty() ? "{" : "{\"name\":" + JsonLine.quoted(name) + ",")
              + counts(prompt.group(2), prompt.group(3))
              + "}");
    }

    @Override
    boolean isRepeated() {
      return true;
    }
  },
  /** A tuned model and what it reached; asked again and again. */
  POINT("how many examples, then right of asked, such as '400: 152 of 200'") {
    @Override
    Optional<String> json(String typed) {
      Matcher point = NAMED.matcher(typed);
      if (!point.matches() || point.group(1) == null) {
        return Optional.empty();
      }
      return number(point.group(1).strip())
          .map(
              examples ->
                  "{\"examples\":" + examples + "," + counts(point.group(2), point.group(3)) + "}");
    }

    @Override
    boolean isRepeated() {
      return true;
    }
  };

  private static final String DIGITS = "(\\d[\\d,_]{0,15})";
  private static final Pattern NUMBERS = Pattern.compile("\\d[\\d,_]{0,20}(\\.\\d{1,12})?");
  private static final Pattern COUNTS = Pattern.compile(DIGITS + "\\s*(?:of|/)\\s*" + DIGITS);
  private static final Pattern NAMED = Pattern.compile("(?:(.*):\\s*)?" + COUNTS.pattern());

  private final String form;

  AnswerKind(String form) {
    this.form = form;
  }

  /** What an answer looks like, in words. */
  String form() {
    return form;
  }

  /** The value that was typed, without blanks around it; empty where it is none. */
  abstract Optional<String> json(String typed);

  /** Whether more than one is asked for. */
  boolean isRepeated() {
    return false;
  }

  private static Optional<String> number(String typed) {
    return NUMBERS.matcher(typed).matches()
        ? Optional.of(new BigDecimal(typed.replaceAll("[,_]", "")).toPlainString())
        : Optional.empty();
  }

  private static String counts(String correct, String of) {
    return "\"correct\":" + number(correct).orElseThrow() + ",\"of\":" + number(of).orElseThrow();
  }
}
