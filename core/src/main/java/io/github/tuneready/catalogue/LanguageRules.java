package io.github.tuneready.catalogue;

import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.statistics.Statistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which languages the examples are in. */
final class LanguageRules {
  private static final long LEAST_SAMPLED = 20;
  private static final double STRAY = 0.1;

  private LanguageRules() {}

  static List<Rule> all() {
    return List.of(
        new WholeRule(
            RuleInfo.info("language/stray", "a few examples are in another language")
                .why("A handful of examples in a language teach the model to slip into it.")
                .fix("Remove them if they are strays; add more if the language is wanted.")
                .source("advice of this project, 2026-11; told from a sample by OpenNLP")
                .flagged(
                    """
                    «30×{"messages":[{"role":"user","content":"Can you tell me where the parcel number # is at the moment?"},{"role":"assistant","content":"It has left the warehouse and should be with you on the day after tomorrow."}]}
                    »{"messages":[{"role":"user","content":"Können Sie mir sagen, wo mein Paket im Augenblick ist?"},{"role":"assistant","content":"Es hat das Lager verlassen und sollte übermorgen bei Ihnen sein, wenn nichts dazwischenkommt."}]}
                    """)
                .clean(Samples.HUNDRED),
            LanguageRules::stray));
  }

  private static @Nullable String stray(Statistics statistics) {
    Map<String, Long> languages = statistics.languages().languages();
    long sampled = languages.values().stream().mapToLong(Long::longValue).sum();
    if (sampled < LEAST_SAMPLED) {
      return null;
    }
    String strays =
        languages.entrySet().stream()
            .filter(entry -> !entry.getKey().equals("und"))
            .filter(entry -> entry.getValue() < STRAY * sampled)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return strays.isEmpty()
        ? null
        : String.format(Locale.ROOT, "of %,d sampled examples: %s", sampled, strays);
  }
}
