package io.github.tuneready.content;

/**
 * Finds control tokens of chat formats, tool calls as text and reasoning tags, all of which start
 * with {@code <}.
 *
 * <p>Tokens as in the tokenizer configurations of ChatML, Llama 2 and 3, Gemma, Phi, Qwen and
 * DeepSeek models, as published on huggingface.co, read 2026-11.
 */
final class Tags {
  private static final int LONGEST_NAME = 40;

  private static final String[] TOKENS = {
    "<<SYS>>", "<</SYS>>", "<start_of_turn>", "<end_of_turn>", "<bos>", "<eos>", "<pad>", "<unk>"
  };

  private static final String[] REASONING = {"<think>", "</think>", "<thinking>", "</thinking>"};

  private static final String[] CALLS = {"<tool_call>", "<function_call>", "<tool_calls>"};

  private Tags() {}

  static int detect(
      byte[] utf8, int at, int from, int to, ContentSink sink, Placeholders placeholders) {
    int next = Bytes.at(utf8, at + 1, to);
    if (next == '|' || next == (byte) 0xEF) {
      return barred(utf8, at, to, sink);
    }
    if (next != '<' && next != '/' && !Bytes.isLower(next)) {
      return at + 1;
    }
    if (find(utf8, at, to, TOKENS, ContentKind.SPECIAL_TOKEN, sink)
        || find(utf8, at, to, REASONING, ContentKind.REASONING_TAG, sink)) {
      return at + 1;
    }
    call(utf8, at, to, sink);
    sentence(utf8, at, from, to, sink);
    placeholders.media(utf8, at, to, sink);
    return at + 1;
  }

  private static boolean find(
      byte[] utf8, int at, int to, String[] tags, ContentKind kind, ContentSink sink) {
    for (String tag : tags) {
      if (Bytes.startsWith(utf8, at, to, tag)) {
        sink.found(kind, at, at + tag.length());
        return true;
      }
    }
    return false;
  }

  /** {@code <|name|>}, with ASCII or, as DeepSeek has them, full-width bars. */
  private static int barred(byte[] utf8, int at, int to, ContentSink sink) {
    int name = afterBar(utf8, at + 1, to);
    if (name < 0) {
      return at + 1;
    }
    int end = name;
    while (end < to && end - name < LONGEST_NAME && isName(utf8[end])) {
      end++;
    }
    int close = afterBar(utf8, end, to);
    if (end - name < 2 || close < 0 || Bytes.at(utf8, close, to) != '>') {
      return at + 1;
    }
    sink.found(ContentKind.SPECIAL_TOKEN, at, close + 1);
    return close + 1;
  }

  private static int afterBar(byte[] utf8, int at, int to) {
    if (Bytes.at(utf8, at, to) == '|') {
      return at + 1;
    }
    return Bytes.codePoint(utf8, at, to) == 0xFF5C ? at + 3 : -1;
  }

  /** Letters, digits, underscore and, in DeepSeek's names, U+2581. */
  private static boolean isName(byte b) {
    return Bytes.isLower(b)
        || Bytes.isUpper(b)
        || Bytes.isDigit(b)
        || b == '_'
        || b == (byte) 0xE2
        || b == (byte) 0x96
        || b == (byte) 0x81;
  }

  private static void call(byte[] utf8, int at, int to, ContentSink sink) {
    for (String call : CALLS) {
      if (Bytes.startsWith(utf8, at, to, call)) {
        int open = Bytes.skipSpace(utf8, at + call.length(), Math.min(to, at + 64));
        if (Bytes.at(utf8, open, to) == '{' || Bytes.at(utf8, open, to) == '[') {
          sink.found(ContentKind.TOOL_CALL_TEXT, at, open + 1);
        }
      }
    }
  }

  /**
   * {@code <s>} and {@code </s>} are also HTML for text struck through, so they count only where a
   * chat format puts them: at the very start and at the very end.
   */
  private static void sentence(byte[] utf8, int at, int from, int to, ContentSink sink) {
    if (Bytes.startsWith(utf8, at, to, "<s>")
        && (at == from || Bytes.startsWith(utf8, at + 3, to, "[INST]"))) {
      sink.found(ContentKind.SPECIAL_TOKEN, at, at + 3);
    } else if (Bytes.startsWith(utf8, at, to, "</s>") && endsHere(utf8, at + 4, to)) {
      sink.found(ContentKind.SPECIAL_TOKEN, at, at + 4);
    }
  }

  private static boolean endsHere(byte[] utf8, int at, int to) {
    return (to - at <= 8 && Bytes.skipSpace(utf8, at, to) == to)
        || Bytes.startsWith(utf8, at, to, "<s>");
  }
}
