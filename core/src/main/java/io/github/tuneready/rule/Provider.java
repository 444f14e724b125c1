package io.github.tuneready.rule;

import java.util.Locale;
import java.util.Optional;

/** Who will run the fine-tuning job: a profile of rules. */
public enum Provider {
  OPENAI("OpenAI"),
  AZURE("Azure"),
  TOGETHER("Together"),
  FIREWORKS("Fireworks"),
  MISTRAL("Mistral"),
  BEDROCK("Bedrock"),
  /** No platform in particular: what any trainer of the OpenAI format needs. */
  GENERIC("any provider");

  private final String label = name().toLowerCase(Locale.ROOT);
  private final String title;

  Provider(String title) {
    this.title = title;
  }

  /** The lower-case name used in options and reports. */
  public String label() {
    return label;
  }

  /** The name in a sentence. */
  public String title() {
    return title;
  }

  /** The provider of this name. */
  public static Optional<Provider> of(String name) {
    for (Provider provider : values()) {
      if (provider.label.equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }
}
