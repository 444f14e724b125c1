package io.github.tuneready.token;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Counts tokens. */
public final class TokenCounter {
  private final com.knuddels.jtokkit.api.Encoding encoding;

  TokenCounter(com.knuddels.jtokkit.api.Encoding encoding) {
    this.encoding = encoding;
  }

  public long count(byte[] utf8, int from, int to) {
    return encoding.countTokensOrdinary(new String(utf8, from, to - from, UTF_8));
  }
}
