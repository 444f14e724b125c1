package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Features;

/** A pair with images. */
record ImagesInPair() implements ExampleRule {
  private static final RuleInfo INFO =
      RuleInfo.error("preference/images", "a pair holds an image")
          .why("Preferences are tuned on text alone; the file is rejected.")
          .fix("Remove pairs with images, or tune on them with supervised examples.")
          .source(PreferenceRules.GUIDE)
          .flagged(
              """
              {"input":{"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://example.com/a.png"}}]}]},"preferred_output":[{"role":"assistant","content":"A cat."}],"non_preferred_output":[{"role":"assistant","content":"A dog."}]}
              """)
          .clean(Samples.PAIR);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Example example, Features features, Findings findings) {
    int images = features.images().count();
    if (example.format() == Format.PREFERENCE && images > 0) {
      int first = features.images().node(0);
      findings.add(this, example, first, "the pair holds " + Count.of(images, "image"));
    }
  }
}
