package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A key to look up, made once: its UTF-8 bytes and their hash. Immutable. */
public final class JsonKey {
  private final String name;
  final byte[] bytes;
  final int hash;

  private JsonKey(String name) {
    this.name = name;
    this.bytes = name.getBytes(UTF_8);
    this.hash = KeyHash.of(bytes, 0, bytes.length);
  }

  /** The key of this name. */
  public static JsonKey of(String name) {
    return new JsonKey(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
