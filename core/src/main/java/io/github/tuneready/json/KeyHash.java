package io.github.tuneready.json;

/** The 32-bit hash by which keys of one object are compared first. */
final class KeyHash {
  static final int SEED = 0x9747b28c;

  private KeyHash() {}

  static int of(byte[] bytes, int from, int to) {
    int hash = SEED;
    for (int i = from; i < to; i++) {
      hash = step(hash, bytes[i]);
    }
    return finish(hash, to - from);
  }

  static int step(int hash, byte b) {
    return (hash ^ (b & 0xff)) * 0x01000193;
  }

  static int finish(int hash, int length) {
    int h = hash ^ length;
    h ^= h >>> 16;
    h *= 0x85ebca6b;
    h ^= h >>> 13;
    return h;
  }
}
