package io.github.tuneready.report;

import io.github.tuneready.rule.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What got better or worse from one report to a later one. More errors or warnings of a rule are
 * worse, fewer are better; so are leaks, repeated examples, contradictions and examples that are
 * cut. What is neither in itself - size, tokens, cost, notes - is only said to have changed.
 * Immutable.
 *
 * @param figures the concerns, the verdict first
 * @param rules the rules that found something in either report, the worst severity first
 * @param caveats why the two may not be compared in all, a sentence each without a full stop
 */
public record Comparison(List<Change> figures, List<Change> rules, List<String> caveats) {
  /** Keeps the lists. */
  public Comparison {
    figures = List.copyOf(figures);
    rules = List.copyOf(rules);
    caveats = List.copyOf(caveats);
  }

  /** Where something went. */
  public enum Direction {
    /** Fewer faults, or nearer to ready. */
    BETTER,
    /** More faults, or farther from ready. */
    WORSE,
    /** Other than before, and neither better nor worse in itself. */
    CHANGED,
    /** As before. */
    SAME
  }

  /**
   * One thing before and after.
   *
   * @param id stable name: of a figure, or of a rule
   * @param label what to call it
   * @param before how it was
   * @param after how it is
   * @param direction where it went
   */
  public record Change(String id, String label, Value before, Value after, Direction direction) {}

  /**
   * A figure or a word.
   *
   * @param shown as people read it, inert
   * @param number the number, or null if it is a word or not known
   */
  public record Value(String shown, @Nullable BigDecimal number) {
    /** A count with its digits in groups. */
    static Value count(long count) {
      return new Value(Figures.count(count), BigDecimal.valueOf(count));
    }

    /** A word. */
    static Value word(String word) {
      return new Value(Inert.text(word), null);
    }
  }

  /** Compares two reports. */
  public static Comparison of(Report before, Report after) {
    return new Comparison(
        new FigureChanges(before, after).all(),
        new RuleChanges(before, after).all(),
        caveats(before, after));
  }

  /** Whether anything is worse than before. */
  public boolean isWorse() {
    return count(Direction.WORSE) > 0;
  }

  /** How many figures and rules went somewhere. */
  public long count(Direction direction) {
    return Stream.concat(figures.stream(), rules.stream())
        .filter(change -> change.direction() == direction)
        .count();
  }

  private static List<String> caveats(Report before, Report after) {
    Settings was = before.settings();
    Settings is = after.settings();
    List<String> caveats = new ArrayList<>();
    differs("model", was.model(), is.model(), caveats);
    differs("provider", was.provider().label(), is.provider().label(), caveats);
    differs("goal", label(was.goal()), label(is.goal()), caveats);
    differs("day of judgement", was.asOf().toString(), is.asOf().toString(), caveats);
    differs("level that fails", was.failOn().label(), is.failOn().label(), caveats);
    long examples = before.dataset().examples();
    if (Math.abs(after.dataset().examples() - examples) > examples / 10) {
      caveats.add("The number of examples differs by more than a tenth; findings grow with it");
    }
    return caveats;
  }

  private static String label(@Nullable Goal goal) {
    return goal == null ? "none" : goal.label();
  }

  private static void differs(String what, String was, String is, List<String> caveats) {
    if (!was.equals(is)) {
      caveats.add(
          "The " + what + " differs: " + Inert.text(was) + " before, " + Inert.text(is) + " now");
    }
  }

  /** {@code 3 better, 1 worse, 2 changed}. */
  String counts() {
    List<String> parts = new ArrayList<>();
    for (Direction direction : List.of(Direction.BETTER, Direction.WORSE, Direction.CHANGED)) {
      if (count(direction) > 0) {
        parts.add(Figures.count(count(direction)) + " " + word(direction));
      }
    }
    return parts.isEmpty() ? "all is as it was" : String.join(", ", parts);
  }

  /** In one or two words. */
  String spoken() {
    boolean better = count(Direction.BETTER) > 0;
    if (isWorse()) {
      return better ? "BETTER AND WORSE" : "WORSE";
    }
    return better ? "BETTER" : count(Direction.CHANGED) > 0 ? "CHANGED" : "NO CHANGE";
  }

  static String word(Direction direction) {
    return switch (direction) {
      case BETTER -> "better";
      case WORSE -> "worse";
      case CHANGED -> "changed";
      case SAME -> "same";
    };
  }
}
