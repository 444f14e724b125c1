package io.github.tuneready.training;

import java.util.Set;

/**
 * A text of which it is known who wrote it.
 *
 * @param text its UTF-8
 * @param llm whether a language model wrote it
 * @param source the corpus it comes from
 * @param generator the model that wrote it, or {@code human}
 * @param domain what kind of text it is
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared as a whole
record LabelledText(byte[] text, boolean llm, String source, String generator, String domain) {
  /** Sources that read like what an assistant is asked and answers. */
  private static final Set<String> ASSISTANT_LIKE =
      Set.of(
          "AlpacaEval",
          "LLaMA-Factory-alpaca_en_demo",
          "MGTBench",
          "counsel-chat",
          "beer.stackexchange",
          "coffee.stackexchange",
          "self-instruct-human",
          "perlfaq",
          "EWT");

  /** Whether its source reads like what an assistant is asked and answers. */
  boolean assistantLike() {
    return ASSISTANT_LIKE.contains(source);
  }

  /** The source and the label: a source may have texts of both kinds. */
  String reference() {
    return source + (llm ? " (LLM)" : " (human)");
  }
}
