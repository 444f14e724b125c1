package io.github.tuneready.report;

import io.github.tuneready.decision.CurvePoint;
import io.github.tuneready.decision.LearningCurve;
import io.github.tuneready.decision.PromptingCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured prompts and measured tuned models in sentences and a table. */
final class CurveLines {
  private static final int[] TIMES = {2, 4, 10};

  private CurveLines() {}

  /** What prompting reached, a sentence each. */
  static List<String> prompting(PromptingCurve curve) {
    String name = Inert.text(curve.best().name());
    String best =
        "Of all answers of the best prompt"
            + (name.isBlank() ? "" : " (" + name + ")")
            + ", "
            + curve.interval()
            + " are most likely right; measured were "
            + curve.best().result()
            + ".";
    if (curve.lastIterations() == 0) {
      return List.of(best);
    }
    String gain =
        String.format(
            Locale.ROOT,
            "%s %+.1f points on the best before.",
            curve.lastIterations() == 1
                ? "The last prompt brought"
                : "The last " + curve.lastIterations() + " prompts brought",
            curve.gain() * 100);
    return List.of(best, gain + " " + shape(curve));
  }

  private static String shape(PromptingCurve curve) {
    return switch (curve.shape()) {
      case RISING -> "That is more than luck: prompting still helps.";
      case UNCLEAR -> "Luck could bring as much: more cases would tell.";
      case FLAT -> "Prompting has stopped helping.";
    };
  }

  /** What the learning curve says, a sentence each. */
  static List<String> learning(LearningCurve curve) {
    if (!curve.isFalling()) {
      return List.of(
          "More examples are not seen to help: what was measured could be chance. Measure on more"
              + " cases, or mend the examples instead of adding more.");
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "Each doubling of the examples leaves %.0f %% of the errors (%.0f to %.0f %%).",
            left(curve.exponent()),
            left(curve.exponentInterval().high()),
            left(curve.exponentInterval().low())));
    if (curve.stopsPaying().isPresent()) {
      long end = curve.stopsPaying().getAsLong();
      lines.add(
          String.format(
              Locale.ROOT,
              "From about %s on, doubling them brings less than %.1f points: %s.",
              Figures.count(end, "example"),
              curve.doublingGain() * 100,
              end <= curve.largest() ? "more examples do not pay" : "until then they pay"));
    }
    lines.add("The law knows no floor: where people disagree, the truth is worse than this.");
    return lines;
  }

  private static double left(double exponent) {
    return 100 * StrictMath.pow(2, -exponent);
  }

  /** The header of the points. */
  static List<String> header() {
    return List.of("examples", "accuracy", "most likely", "");
  }

  /** Measured points, then what is to be expected. */
  static List<List<String>> points(LearningCurve curve) {
    List<List<String>> rows = new ArrayList<>();
    for (CurvePoint point : curve.points()) {
      rows.add(
          List.of(
              Figures.count(point.examples()),
              percent(point.result().share()),
              point.result().interval(curve.confidence()).toString(),
              "measured"));
    }
    for (int times : TIMES) {
      long examples = curve.largest() * times;
      rows.add(
          List.of(
              Figures.count(examples),
              percent(curve.accuracy((double) examples)),
              curve.interval((double) examples).toString(),
              "expected"));
    }
    return rows;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", share * 100);
  }
}
