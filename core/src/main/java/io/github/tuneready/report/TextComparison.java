package io.github.tuneready.report;

import io.github.tuneready.report.Comparison.Change;
import io.github.tuneready.report.Comparison.Direction;
import java.io.IOException;
import java.util.List;

/** A comparison for people at a terminal; what it comes to stands last. */
public final class TextComparison implements ComparisonWriter {
  private static final int VALUE = 15;
  private static final int WORD = 7;

  private final TextOptions options;

  /** A writer; it keeps nothing else and serves all threads. */
  public TextComparison(TextOptions options) {
    this.options = options;
  }

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    TextPage page = new TextPage(out, options);
    table("What there is", comparison.figures(), false, page);
    table("What the rules found", comparison.rules(), true, page);
    if (!comparison.caveats().isEmpty()) {
      page.blank();
    }
    for (String caveat : comparison.caveats()) {
      page.paragraph("  ", caveat + ".");
    }
    page.rule();
    String spoken = comparison.spoken();
    page.line(comparison.isWorse() ? page.ink().bad(spoken) : page.ink().good(spoken));
    page.paragraph("  ", Sentences.of(comparison.counts()));
  }

  private void table(String title, List<Change> changes, boolean rules, TextPage page)
      throws IOException {
    List<Change> other =
        changes.stream().filter(change -> change.direction() != Direction.SAME).toList();
    if (other.isEmpty()) {
      return;
    }
    int room = Math.max(20, Math.min(60, options.width() - WORD - 2 * VALUE - 4));
    page.blank();
    page.line(
        page.ink().bold(Columns.pad(title, WORD + room + 4)) + right("before") + right("now"));
    for (Change change : other) {
      String label = rules ? change.label() + "[" + change.id() + "]" : change.label();
      page.line(
          "  "
              + word(change.direction(), page.ink())
              + "  "
              + Columns.pad(label, room)
              + right(change.before().shown())
              + right(change.after().shown()));
    }
  }

  private static String word(Direction direction, Ink ink) {
    String word = Columns.pad(Comparison.word(direction), WORD);
    return switch (direction) {
      case BETTER -> ink.good(word);
      case WORSE -> ink.bad(word);
      case CHANGED, SAME -> ink.faint(word);
    };
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, VALUE - text.length())) + text;
  }
}
