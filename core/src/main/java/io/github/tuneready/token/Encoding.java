package io.github.tuneready.token;

import java.util.Optional;

/**
 * An encoding of text to the tokens of a family of models.
 *
 * <p>Immutable and shared by all threads. An encoding is loaded when it is first asked for, once;
 * each thread then counts with a {@linkplain #newCounter counter of its own}.
 */
public final class Encoding {
  private final String name;
  private final Pretokenizer pretokenizer;
  private final Vocabulary vocabulary;

  private Encoding(String name, Pretokenizer pretokenizer) {
    this.name = name;
    this.pretokenizer = pretokenizer;
    this.vocabulary = VocabularyReader.read(name);
  }

  /** The encoding of GPT-4o, GPT-4.1, GPT-5 and the o-series. */
  public static Encoding o200kBase() {
    return O200k.ENCODING;
  }

  /** The encoding of GPT-4, GPT-3.5, davinci-002 and babbage-002. */
  public static Encoding cl100kBase() {
    return Cl100k.ENCODING;
  }

  /**
   * The encoding of this name.
   *
   * @throws IllegalArgumentException if the name is neither {@code o200k_base} nor {@code
   *     cl100k_base}
   */
  public static Encoding forName(String name) {
    return switch (name) {
      case "o200k_base" -> o200kBase();
      case "cl100k_base" -> cl100kBase();
      default ->
          throw new IllegalArgumentException(
              "encoding: " + name + " (known: o200k_base, cl100k_base)");
    };
  }

  /**
   * The encoding that a model reads, or empty for a model that is not known. A fine-tuned model
   * ({@code ft:gpt-4.1-mini-2025-04-14:team::id}) reads as its base does.
   */
  public static Optional<Encoding> forModel(String model) {
    return Models.encodingName(model).map(Encoding::forName);
  }

  /** {@code o200k_base} or {@code cl100k_base}. */
  public String name() {
    return name;
  }

  /** A counter for one thread. */
  public TokenCounter newCounter() {
    return new TokenCounter(pretokenizer, vocabulary);
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  @Override
  public String toString() {
    return name;
  }

  private static final class O200k {
    static final Encoding ENCODING = new Encoding("o200k_base", new O200kPretokenizer());
  }

  private static final class Cl100k {
    static final Encoding ENCODING = new Encoding("cl100k_base", new Cl100kPretokenizer());
  }
}
