package io.github.tuneready.training;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a trainer was called with.
 *
 * @param folder of the labelled texts
 * @param model the file to write
 * @param figures the file of figures to write
 * @param fitted which texts a model may be fitted to
 */
record TrainerCall(Path folder, Path model, Path figures, Predicate<LabelledText> fitted) {
  /**
   * Reads the arguments of a trainer.
   *
   * @throws IllegalArgumentException if they are too few or too many; the message says how to call
   */
  static TrainerCall of(String trainer, String[] arguments) {
    if (arguments.length < 3 || arguments.length > 4) {
      throw new IllegalArgumentException(trainer + " FOLDER MODEL FIGURES [SOURCE[,SOURCE]]");
    }
    List<String> without = arguments.length == 4 ? List.of(arguments[3].split(",")) : List.of();
    return new TrainerCall(
        Path.of(arguments[0]),
        Path.of(arguments[1]),
        Path.of(arguments[2]),
        text -> !without.contains(text.source()));
  }
}
