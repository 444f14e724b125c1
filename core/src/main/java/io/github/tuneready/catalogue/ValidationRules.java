package io.github.tuneready.catalogue;

import io.github.tuneready.example.Format;
import io.github.tuneready.example.Split;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.DatasetCounts;
import io.github.tuneready.statistics.Statistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there is a validation file, and one that fits the training file. */
final class ValidationRules {
  private static final String SOURCE = "OpenAI API reference, create a job, 2026-08";

  private ValidationRules() {}

  static List<Rule> all() {
    return List.of(
        new WholeRule(
            RuleInfo.info("validation/missing", "there is no validation file")
                .why("Without held-out examples nobody sees when the model starts to overfit.")
                .fix("Hold a tenth of the examples back and name the file with --validation.")
                .source("OpenAI supervised fine-tuning guide, 2026-08")
                .flagged(Samples.TEN)
                .clean(
                    Samples.TEN
                        + """
                        --- validation
                        {"messages":[{"role":"user","content":"Do you ship to Norway?"},{"role":"assistant","content":"Yes."}]}
                        """),
            statistics -> missing(statistics, false)),
        new WholeRule(
            RuleInfo.error("validation/required", "reinforcement tuning needs a validation file")
                .why("The platform refuses the job: it grades the model on held-out prompts.")
                .fix("Hold some prompts back and name the file with --validation.")
                .source("OpenAI reinforcement fine-tuning guide, 2026-08; mandatory on Azure too")
                .flagged(Samples.REINFORCEMENT)
                .clean(Samples.CHAT),
            statistics -> missing(statistics, true)),
        new WholeRule(
            RuleInfo.error(
                    "validation/other-format", "training and validation are of different formats")
                .why("The platform reads both files by the format of the method and refuses one.")
                .fix("Write both files in the same format.")
                .source(SOURCE)
                .flagged(Samples.CHAT + "--- validation\n" + Samples.COMPLETION)
                .clean(Samples.CHAT + "--- validation\n" + Samples.CHAT),
            ValidationRules::otherFormat));
  }

  private static @Nullable String missing(Statistics statistics, boolean required) {
    DatasetCounts counts = statistics.counts();
    boolean reinforcement = counts.format() == Format.REINFORCEMENT;
    boolean absent = counts.examples(Split.TRAIN) > 0 && counts.examples(Split.VALIDATION) == 0;
    if (!absent || reinforcement != required) {
      return null;
    }
    return Count.of(counts.examples(Split.TRAIN), "training example") + ", none held back";
  }

  private static @Nullable String otherFormat(Statistics statistics) {
    DatasetCounts counts = statistics.counts();
    Format train = counts.format();
    Format validation = counts.format(Split.VALIDATION);
    if (train == Format.UNKNOWN || validation == Format.UNKNOWN || train == validation) {
      return null;
    }
    return "training is for " + train.method() + " tuning, validation for " + validation.method();
  }
}
