package io.github.tuneready.catalogue;

import io.github.tuneready.model.ModelFacts;
import io.github.tuneready.model.ModelTable;
import io.github.tuneready.model.TuningMethod;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.Optional;

/**
 * Images for a model that is not tuned with images.
 *
 * @param policy names model and provider
 */
record ModelWithoutVision(Policy policy) implements DatasetRule {
  private static final RuleInfo INFO =
      RuleInfo.error("images/model-without-vision", "the model is not tuned with images")
          .why("The job is rejected, or the examples with images are skipped.")
          .fix("Choose a model that is tuned with images, or leave the images out.")
          .source(
              "OpenAI vision fine-tuning guide, 2026-06: gpt-4o-2024-08-06; Azure documentation,"
                  + " 2026-02: gpt-4o, gpt-4.1")
          .flagged(ImageSamples.line(ImageSamples.PIXEL))
          .clean(ImageSamples.line(ImageSamples.PIXEL))
          .cleanOption("model", "gpt-4o-2024-08-06");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    long examples = statistics.images().examples();
    String provider = policy.provider().label();
    Optional<ModelFacts> facts = ModelTable.standard().find(provider, policy.model());
    boolean blind =
        facts.isPresent()
            && !facts.get().methods().isEmpty()
            && !facts.get().offers(TuningMethod.VISION);
    if (examples > 0 && blind) {
      String others =
          String.join(", ", ModelTable.standard().offering(provider, TuningMethod.VISION));
      findings.addWhole(
          this,
          examples,
          policy.model()
              + " is not tuned with images"
              + (others.isEmpty() ? "" : "; " + others)
              + (others.isEmpty() ? "" : " can be"));
    }
  }
}
