package io.github.tuneready.parse;

import io.github.tuneready.json.Text;

/** Names of speakers, tools and functions: {@code [A-Za-z0-9_-]}, 1 to 64 of them. */
final class Identifier {
  /** OpenAI API specification, function objects and message names, 2025-05. */
  static final int MAX_LENGTH = 64;

  private Identifier() {}

  static boolean isValid(Text name) {
    for (int i = name.from(); i < name.to(); i++) {
      int b = name.bytes()[i];
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      if (!letter && !(b >= '0' && b <= '9') && b != '_' && b != '-') {
        return false;
      }
    }
    return !name.isEmpty() && name.byteLength() <= MAX_LENGTH;
  }
}
