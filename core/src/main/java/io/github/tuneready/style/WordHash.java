package io.github.tuneready.style;

/** Hashes of words and of kinds of tokens; part of the model's format. */
final class WordHash {
  static final long START = 0xCBF29CE484222325L;
  private static final long PRIME = 0x100000001B3L; // FNV-1a, 64 bits
  private static final long[] KIND_HASHES = kindHashes();

  private WordHash() {}

  static long add(long hash, int b) {
    return (hash ^ (b & 0xFF)) * PRIME;
  }

  static long finish(long hash) {
    return mix(hash);
  }

  /** The hash of a word as {@link StyleTokens} gives it: lower case, a straight apostrophe. */
  static long of(String lowerCase) {
    long hash = START;
    for (byte b : lowerCase.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      hash = add(hash, b);
    }
    return finish(hash);
  }

  static long ofKind(TokenKind kind) {
    return KIND_HASHES[kind.ordinal()];
  }

  private static long[] kindHashes() {
    long[] hashes = new long[TokenKind.values().length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = mix(0x9E3779B97F4A7C15L * (i + 1));
    }
    return hashes;
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
