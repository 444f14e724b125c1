package io.github.tuneready.statistics;

import io.github.tuneready.content.AnswerText;
import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.json.Text;
import java.util.Arrays;
import java.util.List;

/** What the trained answers of the training split are like, and the white space around texts. */
public final class AnswerStatistics implements Accumulator<AnswerStatistics> {
  private static final long serialVersionUID = 1;

  private final long[] spaced = new long[Role.values().length];
  private long answers;
  private long refusals;

  AnswerStatistics() {}

  @Override
  public void accept(Example example, Features features) {
    if (example.split() == Split.TRAIN) {
      accept(example.messages(), false);
      accept(example.preferred(), true);
    }
  }

  private void accept(List<Message> messages, boolean output) {
    for (Message message : messages) {
      Text text = message.content();
      if (text.isEmpty()) {
        continue;
      }
      spaced[message.role().ordinal()] += hasOuterSpace(text) ? 1 : 0;
      if (output || message.isTrained()) {
        answers++;
        refusals += AnswerText.isRefusal(text.bytes(), text.from(), text.to()) ? 1 : 0;
      }
    }
  }

  private static boolean hasOuterSpace(Text text) {
    byte[] bytes = text.bytes();
    return AnswerText.leadingSpace(bytes, text.from(), text.to()) > 0
        || AnswerText.trailingSpace(bytes, text.from(), text.to()) > 0;
  }

  @Override
  public void merge(AnswerStatistics other) {
    Arrays.setAll(spaced, i -> spaced[i] + other.spaced[i]);
    answers += other.answers;
    refusals += other.refusals;
  }

  /** Trained answers that say something. */
  public long answers() {
    return answers;
  }

  /** Those of them that open as a refusal does. */
  public long refusals() {
    return refusals;
  }

  /** Messages of a role whose text starts or ends in white space. */
  public long spaced(Role role) {
    return spaced[role.ordinal()];
  }
}
