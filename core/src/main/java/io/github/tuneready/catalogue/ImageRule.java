package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;
import io.github.tuneready.statistics.ImageFacts;
import java.util.function.Function;

/**
 * A rule that is a value: it judges each image by what its address tells.
 *
 * @param info the rule's page
 * @param fault what is wrong with an image; empty if nothing
 */
record ImageRule(RuleInfo info, Function<ImageFacts, String> fault) implements ExampleRule {
  @Override
  public void check(Example example, Features features, Findings findings) {
    if (features.images().count() == 0) {
      return;
    }
    for (ImageFacts image : features.images().facts()) {
      String message = fault.apply(image);
      if (!message.isEmpty()) {
        findings.add(this, example, image.image().node(), message);
      }
    }
  }
}
