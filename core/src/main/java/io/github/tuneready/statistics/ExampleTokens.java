package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Tool;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.Text;
import io.github.tuneready.token.Encoding;
import io.github.tuneready.token.TokenCounter;
import io.github.tuneready.token.ToolTokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one example. Reused by one worker; not thread-safe.
 *
 * <p>A conversation costs 3, and each message 3 more, its role, its content, and its name and 1
 * more. Source: OpenAI cookbook, "How to count tokens with tiktoken", 2024-11, confirmed by the API
 * for gpt-3.5-turbo-0125, gpt-4 and gpt-4o; for later models an estimate.
 */
public final class ExampleTokens {
  private static final int PER_EXAMPLE = 3;
  private static final int PER_MESSAGE = 3;
  private static final int PER_NAME = 1;

  // Source of the following: gpt-tokenizer, commit 9182f2e, 2025, from counts of the API.
  private static final int PER_CALL = 3;
  private static final int FUNCTION_ROLE = -2;
  private static final int TOOLS_WITH_SYSTEM = -4;

  private final @Nullable TokenCounter counter;
  private final @Nullable ToolTokens toolTokens;
  private final long limit;
  private final int[] roles = new int[Role.values().length];
  private long total;
  private long trained;
  private long trainedWithinLimit;
  private long instructions;

  ExampleTokens(@Nullable Encoding encoding, long limit) {
    this.counter = encoding == null ? null : encoding.newCounter();
    this.toolTokens = counter == null ? null : new ToolTokens(counter);
    this.limit = limit;
    for (Role role : Role.values()) {
      roles[role.ordinal()] = (int) count(Text.of(role.label()));
    }
  }

  void of(Example example) {
    total = 0;
    trained = 0;
    trainedWithinLimit = 0;
    instructions = 0;
    if (counter == null) {
      return;
    }
    switch (example.format()) {
      case CHAT, REINFORCEMENT -> ofConversation(example);
      case PREFERENCE -> {
        ofConversation(example);
        add(example.preferred(), true);
        add(example.nonPreferred(), true);
      }
      case COMPLETION -> {
        total = count(example.prompt());
        train(count(example.completion()));
      }
      case UNKNOWN -> {}
    }
  }

  private void ofConversation(Example example) {
    total = PER_EXAMPLE + ofTools(example);
    add(example.messages(), false);
  }

  /** The definitions of tools, which are shown to the model in the first system message. */
  private long ofTools(Example example) {
    if (toolTokens == null || example.tools().isEmpty()) {
      return 0;
    }
    List<Integer> nodes = example.tools().stream().map(Tool::node).toList();
    long tokens = toolTokens.count(example.json(), nodes);
    for (Message message : example.messages()) {
      if (message.role() == Role.SYSTEM) {
        return tokens + TOOLS_WITH_SYSTEM + ofLineEnd(message.content());
      }
    }
    return tokens;
  }

  /** What a line end after a text adds to its tokens. */
  private long ofLineEnd(Text text) {
    return count(Text.of(text + "\n")) - count(text);
  }

  private void add(List<Message> messages, boolean output) {
    for (Message message : messages) {
      long before = total;
      total += PER_MESSAGE + roles[message.role().ordinal()];
      if (message.name() != null) {
        total += count(message.name()) + PER_NAME;
      }
      if (message.role() == Role.FUNCTION) {
        total += FUNCTION_ROLE;
      }
      long said = said(message);
      if (output || message.isTrained()) {
        train(said);
      } else {
        total += said;
      }
      if (message.role().isInstruction()) {
        instructions += total - before;
      }
    }
  }

  /** Adds tokens that the model learns to write; what stands past the limit is cut off. */
  private void train(long tokens) {
    trained += tokens;
    trainedWithinLimit += Math.max(0, Math.min(tokens, limit - total));
    total += tokens;
  }

  private long said(Message message) {
    long tokens = 0;
    for (Part part : message.parts()) {
      tokens += count(part.text());
    }
    for (ToolCall call : message.toolCalls()) {
      tokens += count(call.name()) + count(call.arguments()) + PER_CALL;
    }
    return tokens;
  }

  private long count(Text text) {
    return counter == null ? 0 : counter.count(text.bytes(), text.from(), text.to());
  }

  /** All tokens of the example: what is billed for each epoch if nothing is cut off. */
  public long total() {
    return total;
  }

  /** The tokens that the model learns to write: what assistants of weight 1 say and call. */
  public long trained() {
    return trained;
  }

  /** The trained tokens that are left when the example is cut off at the context limit. */
  public long trainedWithinLimit() {
    return trainedWithinLimit;
  }

  /** The most tokens of an example that are trained on, {@link Long#MAX_VALUE} if not known. */
  public long contextLimit() {
    return limit;
  }

  /** The most tokens of an example that are trained on. */
  public long limit() {
    return limit;
  }

  /** The tokens of system and developer messages. */
  public long instructions() {
    return instructions;
  }
}
