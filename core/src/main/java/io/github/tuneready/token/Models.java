package io.github.tuneready.token;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which encoding a model reads, by its name.
 *
 * <p>From the reference encoder's table (openai/tiktoken, {@code tiktoken/model.py}, August 2026),
 * but for two things. A fine-tuned model goes by its base: the reference takes {@code ft:gpt-4.1…}
 * for a GPT-4 and does not know {@code ft:o4-mini…}. And gpt-oss models are read by o200k_base:
 * their o200k_harmony differs in special tokens alone, which are never counted as such.
 */
final class Models {
  private static final Pattern O200K =
      Pattern.compile(
          "(chatgpt-4o|gpt-4o|gpt-4\\.[15]|gpt-5(\\.\\d+)?|gpt-oss|o1|o3|o4-mini)(-.*)?");
  private static final Pattern CL100K =
      Pattern.compile(
          "(gpt-4|gpt-3\\.5(-turbo)?|gpt-35-turbo|davinci-002|babbage-002"
              + "|text-embedding-(3|ada-002))(-.*)?");

  private Models() {}

  static Optional<String> encodingName(String model) {
    String base = base(model);
    if (O200K.matcher(base).matches()) {
      return Optional.of("o200k_base");
    }
    if (CL100K.matcher(base).matches()) {
      return Optional.of("cl100k_base");
    }
    return Optional.empty();
  }

  /** {@code ft:base:organisation:suffix:id}, and {@code base:ft-organisation-…} of old. */
  private static String base(String model) {
    String name = model.startsWith("ft:") ? model.substring(3) : model;
    int colon = name.indexOf(':');
    return colon < 0 ? name : name.substring(0, colon);
  }
}
