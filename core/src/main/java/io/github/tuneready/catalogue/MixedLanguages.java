package io.github.tuneready.catalogue;

import io.github.tuneready.language.LanguageDetector;
import io.github.tuneready.rule.DatasetRule;
import io.github.tuneready.rule.Findings;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Examples in more than one language.
 *
 * @param policy says whether languages are told
 */
record MixedLanguages(Policy policy) implements DatasetRule {
  private static final long FEWEST = 2;
  private static final double SHARE = 0.05; // our advice; fewer may be names and quotations

  private static final RuleInfo INFO =
      RuleInfo.info("language/mixed", "the examples are in more than one language")
          .why("The model answers in the language that its examples suggest.")
          .fix("Check that the mix is meant, and that users of each language are in it.")
          .source("Our advice, by a sample of 300 examples, 2026-11")
          .flagged(
              """
              «2×{"messages":[{"role":"user","content":"Where is parcel #?"},{"role":"assistant","content":"The parcel that you asked for is on its way and will be with you this afternoon."}]}
              »«2×{"messages":[{"role":"user","content":"Wo ist Paket #?"},{"role":"assistant","content":"Das Paket ist auf dem Weg und wird heute nicht mehr, sondern erst morgen bei Ihnen sein."}]}
              »""")
          .clean(Samples.CHAT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Statistics statistics, Findings findings) {
    if (!policy.stages().languages()) {
      return;
    }
    Map<String, Long> languages = statistics.languages().languages();
    long known =
        languages.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(LanguageDetector.UNDETERMINED))
            .mapToLong(Map.Entry::getValue)
            .sum();
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, Long> language : languages.entrySet()) {
      if (!language.getKey().equals(LanguageDetector.UNDETERMINED)
          && language.getValue() >= FEWEST
          && Count.reaches(language.getValue(), known, SHARE)) {
        told.add(language.getKey() + " " + Count.share(language.getValue(), known));
      }
    }
    if (told.size() > 1) {
      findings.addWhole(
          this, 1, "in a sample of " + Count.of(known) + ": " + String.join(", ", told));
    }
  }
}
