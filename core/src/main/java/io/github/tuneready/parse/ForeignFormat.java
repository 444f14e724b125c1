package io.github.tuneready.parse;

import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.JsonType;
import org.jspecify.annotations.Nullable;

/** Shapes of other tools that are often taken for this one, and how to convert them. */
enum ForeignFormat {
  SHAREGPT(
      "ShareGPT",
      "conversations",
      "rename 'conversations' to 'messages', 'from' to 'role' (human -> user, gpt -> assistant) and"
          + " 'value' to 'content'"),
  ALPACA(
      "Alpaca",
      "instruction,output",
      "make 'instruction' (and 'input' after it) the user message and 'output' the assistant"
          + " message"),
  PREFERENCE_TRL(
      "TRL preference",
      "chosen,rejected",
      "make the prompt 'input.messages', 'chosen' 'preferred_output' and 'rejected'"
          + " 'non_preferred_output', each an array of messages"),
  GEMINI(
      "Gemini",
      "contents",
      "rename 'contents' to 'messages', role 'model' to 'assistant' and 'parts[].text' to"
          + " 'content'"),
  BATCH(
      "batch request",
      "custom_id,body",
      "take what is in 'body' and put the answer after its 'messages' as the assistant's message"),
  EVALS("Evals item", "item", "move what is in 'item' to the top level, beside 'messages'"),
  QUESTION_ANSWER(
      "question and answer",
      "question,answer",
      "make 'question' the user message and 'answer' the assistant message"),
  PROMPT_RESPONSE(
      "prompt and response",
      "prompt,response",
      "make 'prompt' the user message and 'response' the assistant message"),
  ANSWER_PAIR(
      "two answers to a prompt",
      "prompt,answer1",
      "make the prompt 'input.messages' and the better answer 'preferred_output'"),
  INPUT_OUTPUT(
      "input and output",
      "input,output",
      "make 'input' the user message and 'output' the assistant message"),
  INPUTS_TARGETS(
      "inputs and targets",
      "inputs,targets",
      "make 'inputs' the user message and 'targets' the assistant message"),
  QUERY_RESPONSE(
      "query and response",
      "query,response",
      "make 'query' the user message and 'response' the assistant message"),
  TEXT(
      "plain text",
      "text",
      "fine-tuning needs a prompt and an answer: make them the user and the assistant message;"
          + " 'text' alone is for continued pre-training");

  private static final JsonKey MESSAGES = JsonKey.of("messages");

  private final String label;
  private final String cure;
  private final JsonKeySet keys;

  ForeignFormat(String label, String keys, String cure) {
    this.label = label;
    this.cure = cure;
    this.keys = JsonKeySet.of(keys.split(",", -1));
  }

  /** The shape of an object, or null if it is none of these. */
  static @Nullable ForeignFormat of(JsonDocument json, int object) {
    if (json.find(object, MESSAGES) != JsonDocument.NONE) {
      return null;
    }
    for (ForeignFormat format : values()) {
      if (format.keys.allIn(json, object) && !format.isOurs(json, object)) {
        return format;
      }
    }
    return null;
  }

  /** An object as 'input' is that of a preference pair whose outputs have other names. */
  private boolean isOurs(JsonDocument json, int object) {
    return this == INPUT_OUTPUT && json.is(json.find(object, JsonKey.of("input")), JsonType.OBJECT);
  }

  String detail() {
    return "this is the " + label + " format: " + cure;
  }
}
