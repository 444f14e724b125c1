package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/**
 * More images in one example than the provider takes.
 *
 * @param most images of one example
 */
record TooManyImages(int most) implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.error("images/too-many", "an example has more images than the provider takes")
          .why("The platform rejects the example.")
          .fix("Split the conversation, or leave out images that do not matter.")
          .source(
              "OpenAI vision fine-tuning guide, 2026-08: 10; Azure vision page, 2026-02: 64;"
                  + " Together documentation, 2025-12: 10")
          .flagged(ImageSamples.line(ImageSamples.PIXEL, 11))
          .clean(ImageSamples.line(ImageSamples.PIXEL, 10));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    int count = features.images().count();
    if (count > most) {
      int first = features.images().node(most);
      findings.add(this, example, first, Count.of(count, "image") + ", at most " + Count.of(most));
    }
  }
}
