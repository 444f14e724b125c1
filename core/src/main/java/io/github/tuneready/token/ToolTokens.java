package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.json.CanonicalHash;
import io.github.tuneready.json.JsonDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the tokens of function definitions. Most lines of a dataset declare the same functions, so
 * the last {@value #REMEMBERED} sets are remembered. Not thread-safe.
 *
 * <p>An estimate: the way models are shown functions is not documented. It is exact for the 32
 * published requests it was checked against (gpt-4o).
 */
public final class ToolTokens {
  /** Beside the namespace itself. Source: gpt-tokenizer, commit 9182f2e, 2025. */
  private static final int FRAME = 9;

  private static final int REMEMBERED = 256;
  private static final long SEED = 0x94D049BB133111EBL;

  private final TokenCounter counter;
  private final Map<Long, Long> counts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Long> eldest) {
          return size() > REMEMBERED;
        }
      };

  /** Counts by a counter of the same thread. */
  public ToolTokens(TokenCounter counter) {
    this.counter = counter;
  }

  /**
   * The tokens of a conversation's function definitions, its frame among them; 4 fewer if there is
   * a system message. Zero if there are none.
   *
   * @param json holds the definitions
   * @param functions where they stand
   */
  public long count(JsonDocument json, List<Integer> functions) {
    if (functions.isEmpty()) {
      return 0;
    }
    return counts.computeIfAbsent(digest(json, functions), digest -> render(json, functions));
  }

  private static long digest(JsonDocument json, List<Integer> functions) {
    long digest = SEED;
    for (int function : functions) {
      digest = CanonicalHash.of(json.bytes(), json.start(function), json.end(function), digest);
    }
    return digest;
  }

  private long render(JsonDocument json, List<Integer> functions) {
    byte[] text = FunctionNamespace.of(json, functions).getBytes(UTF_8);
    return FRAME + counter.count(text, 0, text.length);
  }
}
