package io.github.tuneready.report;

import io.github.tuneready.report.Comparison.Change;
import io.github.tuneready.report.Comparison.Direction;
import java.io.IOException;
import java.util.List;

/** A comparison as Markdown, for a comment on a pull request. What is as before is left out. */
public final class MarkdownComparison implements ComparisonWriter {
  /** A writer; it keeps nothing and serves all threads. */
  public MarkdownComparison() {}

  @Override
  public void write(Comparison comparison, Appendable out) throws IOException {
    out.append("## ").append(comparison.spoken()).append("\n\n");
    out.append(Sentences.of(comparison.counts())).append('\n');
    table("", comparison.figures(), out);
    table("rule", comparison.rules(), out);
    for (String caveat : comparison.caveats()) {
      out.append("\n> ").append(Markdown.text(caveat)).append(".\n");
    }
  }

  private static void table(String name, List<Change> changes, Appendable out) throws IOException {
    List<Change> other =
        changes.stream().filter(change -> change.direction() != Direction.SAME).toList();
    if (other.isEmpty()) {
      return;
    }
    out.append("\n| ").append(name).append(" | before | now | |\n| --- | ---: | ---: | --- |\n");
    for (Change change : other) {
      String label =
          name.isEmpty()
              ? Markdown.text(change.label())
              : change.label() + " " + Markdown.code(change.id());
      out.append("| ").append(label);
      out.append(" | ").append(Markdown.text(change.before().shown()));
      out.append(" | ").append(Markdown.text(change.after().shown()));
      out.append(" | ").append(Comparison.word(change.direction())).append(" |\n");
    }
  }
}
