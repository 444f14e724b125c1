package io.github.tuneready.token;

import static io.github.tuneready.token.UnicodeClasses.CASELESS;
import static io.github.tuneready.token.UnicodeClasses.LOWER;
import static io.github.tuneready.token.UnicodeClasses.MARK;
import static io.github.tuneready.token.UnicodeClasses.UPPER;
import static io.github.tuneready.token.UnicodeClasses.set;

/**
 * The pattern of o200k_base.
 *
 * <pre>{@code
 * P?U*W+C?|P?U+W*C?|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+
 * P = [^\r\n\p{L}\p{N}]  U = [\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]  W = [\p{Ll}\p{Lm}\p{Lo}\p{M}]
 * C = (?i:'s|'t|'re|'ve|'m|'ll|'d)
 * }</pre>
 */
final class O200kPretokenizer extends Pretokenizer {
  private static final int CASED = set(UPPER) | set(LOWER);
  private static final int UPPER_PART = set(UPPER) | set(CASELESS) | set(MARK);
  private static final int LOWER_PART = set(LOWER) | set(CASELESS) | set(MARK);

  @Override
  int next(byte[] text, int from, int to) {
    return piece(text, from, to);
  }

  /**
   * The run of the upper part, then of the lower. Where no lower letter follows, the lower part
   * must be found in the upper: the word then ends behind its last character without case. Only a
   * run wholly in upper case stands without a lower part.
   */
  @Override
  int word(byte[] text, int from, int to) {
    int at = from;
    int caseless = from;
    while (at < to) {
      int character = UnicodeClasses.at(text, at, to);
      if (!isIn(UPPER_PART, character & 15)) {
        break;
      }
      at += character >> 4;
      if (!isIn(CASED, character & 15)) {
        caseless = at;
      }
    }
    int end = run(LOWER_PART, text, at, to);
    if (end == at && caseless > from) {
      end = caseless;
    }
    return end == from ? from : contraction(text, end, to);
  }

  @Override
  int restOfWord(byte[] text, int from, int to) {
    return contraction(text, run(LOWER_PART, text, from, to), to);
  }

  @Override
  boolean endsWord(byte next) {
    return next >= 0 && next != '\'';
  }

  @Override
  boolean trails(int character) {
    return character == '\n' || character == '\r' || character == '/';
  }
}
