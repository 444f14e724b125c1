package io.github.tuneready.cost;

import java.util.Locale;

/**
 * How often the training data is passed over, and why so often.
 *
 * @param least the fewest passes to reckon with
 * @param expected what the platform will most likely do
 * @param most the most passes to reckon with
 * @param reason one sentence for the report
 */
public record Epochs(int least, int expected, int most, String reason) {
  /** The most epochs a job may ask for: OpenAI API, hyper-parameters of a job, 21 August 2026. */
  public static final int LIMIT = 50;

  private static final int TARGET = 3;
  private static final int FEWEST_PASSES = 100;
  private static final int MOST_PASSES = 25_000;
  private static final int MOST_AUTOMATIC = 25;
  private static final int MORE_IF_NEEDED = 2;
  private static final int AZURE_DEFAULT = 2;

  /** Checks the order and the limit. */
  public Epochs {
    if (least < 0 || least > expected || expected > most || most > LIMIT) {
      throw new IllegalArgumentException(
          "epochs: not in order from 0 to " + LIMIT + ": " + least + ", " + expected + ", " + most);
    }
  }

  /**
   * What {@code n_epochs: auto} comes to: OpenAI cookbook, {@code Chat_finetuning_data_prep.ipynb};
   * the real job of the supervised guide (10 examples, 10 epochs) agrees. An estimate: the platform
   * does not promise it. The range goes from one pass to two more than expected, for the guide to
   * best practices says to add one or two where the model does not follow the data.
   *
   * @param examples in the training file
   */
  public static Epochs automatic(long examples) {
    if (examples <= 0) {
      return none();
    }
    long passes = Math.multiplyExact(examples, (long) TARGET);
    if (passes < FEWEST_PASSES) {
      int epochs = (int) Math.min(MOST_AUTOMATIC, FEWEST_PASSES / examples);
      return upTo(epochs, few(examples, epochs));
    }
    if (passes > MOST_PASSES) {
      int epochs = (int) Math.max(1, MOST_PASSES / examples);
      return upTo(epochs, many(examples, epochs));
    }
    return upTo(TARGET, "automatic: 3 epochs, the platform's usual choice");
  }

  /**
   * Azure's: its service makes 2 passes where nothing is asked for, and its guide advises a number
   * by the size of the set (microsoft/azure-skills, fine-tuning, 21 August 2026). The range holds
   * both.
   *
   * @param examples in the training file
   */
  public static Epochs azure(long examples) {
    if (examples <= 0) {
      return none();
    }
    if (examples < 100) {
      return azure(2, 5, "3 to 5 below 100 examples");
    }
    if (examples <= 500) {
      return azure(2, 3, "2 to 3 for 100 to 500 examples");
    }
    if (examples <= 2_000) {
      return azure(1, 2, "1 to 2 for 500 to 2,000 examples");
    }
    return azure(1, 2, "1 above 2,000 examples");
  }

  private static Epochs azure(int least, int most, String advice) {
    return new Epochs(
        least,
        AZURE_DEFAULT,
        most,
        "Azure makes 2 epochs where none are asked for; its guide advises " + advice);
  }

  /** What the user asked for, which leaves no range. */
  public static Epochs given(int epochs) {
    if (epochs < 1 || epochs > LIMIT) {
      throw new IllegalArgumentException("epochs: must be from 1 to " + LIMIT + ": " + epochs);
    }
    return new Epochs(epochs, epochs, epochs, "as asked for");
  }

  private static Epochs none() {
    return new Epochs(0, 0, 0, "no examples to train on");
  }

  private static Epochs upTo(int expected, String reason) {
    return new Epochs(1, expected, expected + MORE_IF_NEEDED, reason);
  }

  private static String few(long examples, int epochs) {
    String bound = epochs == MOST_AUTOMATIC ? ", at most " + MOST_AUTOMATIC : "";
    return String.format(
        Locale.ROOT,
        "automatic: %d examples three times over are fewer than %d, so 100 / %d = %d epochs%s",
        examples,
        FEWEST_PASSES,
        examples,
        epochs,
        bound);
  }

  private static String many(long examples, int epochs) {
    return String.format(
        Locale.ROOT,
        "automatic: %,d examples three times over are more than %,d, so %d epoch%s",
        examples,
        MOST_PASSES,
        epochs,
        epochs == 1 ? "" : "s");
  }
}
