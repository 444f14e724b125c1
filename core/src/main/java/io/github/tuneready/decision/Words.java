package io.github.tuneready.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Numbers as sentences write them. */
final class Words {
  private Words() {}

  /** A share in per cent, with one decimal where it needs one: {@code 81 %}, {@code 81.5 %}. */
  static String percent(double share) {
    return bare(share) + " %";
  }

  /** The same without the sign. */
  static String bare(double share) {
    BigDecimal tenths = BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP);
    return (tenths.signum() == 0 ? BigDecimal.ZERO : tenths).stripTrailingZeros().toPlainString();
  }

  /** A difference of shares: {@code 7 points}, {@code 1 point}. */
  static String points(double difference) {
    String bare = bare(difference);
    return bare + (bare.equals("1") ? " point" : " points");
  }

  /** A count with its noun: {@code 1 case}, {@code 1,200 cases}. */
  static String count(long number, String noun) {
    return number(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A count with separators. */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A sentence as a part of another: its first letter small unless more capitals follow. */
  static String clause(String sentence) {
    boolean name = sentence.length() < 2 || Character.isUpperCase(sentence.charAt(1));
    return name ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** So many right of so many: {@code 190 of 200 right}. */
  static String right(Proportion result) {
    return number(result.correct()) + " of " + number(result.of()) + " right";
  }

  /** A list as a sentence has it: {@code a, b and c}. */
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
