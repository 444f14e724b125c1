package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.json.Text;
import java.util.Optional;

/** What the legacy rows of prompt and completion in the training split have in common. */
public final class CompletionStatistics implements Accumulator<CompletionStatistics> {
  private static final long serialVersionUID = 1;

  private final CommonAffix promptStart = CommonAffix.prefix();
  private final CommonAffix promptEnd = CommonAffix.suffix();
  private final CommonAffix completionStart = CommonAffix.prefix();
  private final CommonAffix completionEnd = CommonAffix.suffix();
  private final EndingMarks promptMarks = new EndingMarks();
  private final EndingMarks completionMarks = new EndingMarks();
  private long rows;
  private long emptyPrompts;
  private long leadingSpaces;
  private long upperCaseRows;

  CompletionStatistics() {}

  @Override
  public void accept(Example example, Features features) {
    if (example.format() != Format.COMPLETION
        || example.split() != Split.TRAIN
        || example.completion().isEmpty()
        || example.isMixed()) {
      return;
    }
    Text prompt = example.prompt();
    Text completion = example.completion();
    boolean spaced = isSpace(completion.bytes()[completion.from()]);
    rows++;
    emptyPrompts += prompt.isEmpty() ? 1 : 0;
    leadingSpaces += spaced ? 1 : 0;
    upperCaseRows += isUpperCase(prompt) || isUpperCase(completion) ? 1 : 0;
    promptStart.accept(prompt);
    promptEnd.accept(prompt);
    completionStart.accept(
        completion.bytes(), completion.from() + (spaced ? 1 : 0), completion.to());
    completionEnd.accept(completion);
    promptMarks.accept(prompt, example.position());
    completionMarks.accept(completion, example.position());
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t';
  }

  /** Whether more than a third of the ASCII letters are capitals, of twelve and more. */
  private static boolean isUpperCase(Text text) {
    int upper = 0;
    int lower = 0;
    byte[] bytes = text.bytes();
    for (int i = text.from(); i < text.to(); i++) {
      upper += bytes[i] >= 'A' && bytes[i] <= 'Z' ? 1 : 0;
      lower += bytes[i] >= 'a' && bytes[i] <= 'z' ? 1 : 0;
    }
    return upper + lower >= 12 && upper * 2 > lower;
  }

  @Override
  public void merge(CompletionStatistics other) {
    promptStart.merge(other.promptStart);
    promptEnd.merge(other.promptEnd);
    completionStart.merge(other.completionStart);
    completionEnd.merge(other.completionEnd);
    promptMarks.merge(other.promptMarks);
    completionMarks.merge(other.completionMarks);
    rows += other.rows;
    emptyPrompts += other.emptyPrompts;
    leadingSpaces += other.leadingSpaces;
    upperCaseRows += other.upperCaseRows;
  }

  /**
   * A mark that nearly all texts end with.
   *
   * @param mark what they end with
   * @param without how many do not, above 0
   * @param first the position of the first row that does not
   */
  public record PrevailingEnding(String mark, long without, long first) {}

  /**
   * The mark at the end of nearly all prompts, if there is one and some lack it.
   *
   * @param share of the rows that must have it, from 0 to 1
   */
  public Optional<PrevailingEnding> promptEnding(double share) {
    return promptMarks.prevailing(rows, share);
  }

  /** The same for the completions. */
  public Optional<PrevailingEnding> completionEnding(double share) {
    return completionMarks.prevailing(rows, share);
  }

  /** Rows with a completion. */
  public long rows() {
    return rows;
  }

  /** Rows whose prompt is empty. */
  public long emptyPrompts() {
    return emptyPrompts;
  }

  /** Rows whose completion starts with white space. */
  public long leadingSpaces() {
    return leadingSpaces;
  }

  /** Rows written in capitals for more than a third. */
  public long upperCaseRows() {
    return upperCaseRows;
  }

  /** What all prompts start with, at most 64 bytes. */
  public String promptStart() {
    return promptStart.text();
  }

  /** What all prompts end with, at most 64 bytes. */
  public String promptEnd() {
    return promptEnd.text();
  }

  /** What all completions start with after a space, at most 64 bytes. */
  public String completionStart() {
    return completionStart.text();
  }

  /** What all completions end with, at most 64 bytes. */
  public String completionEnd() {
    return completionEnd.text();
  }
}
