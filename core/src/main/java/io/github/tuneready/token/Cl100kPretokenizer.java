package io.github.tuneready.token;

import static io.github.tuneready.token.UnicodeClasses.CASELESS;
import static io.github.tuneready.token.UnicodeClasses.LOWER;
import static io.github.tuneready.token.UnicodeClasses.UPPER;
import static io.github.tuneready.token.UnicodeClasses.set;

/**
 * The pattern of cl100k_base.
 *
 * <pre>{@code
 * (?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}
 * | ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+
 * }</pre>
 *
 * <p>The reference's newer spelling keeps blanks after the last line break of a text in one piece
 * with it ({@code \s++$}). No token goes on with a blank after its last line break, so both
 * spellings give the same tokens.
 */
final class Cl100kPretokenizer extends Pretokenizer {
  private static final int LETTER = set(UPPER) | set(LOWER) | set(CASELESS);

  @Override
  int next(byte[] text, int from, int to) {
    int contraction = contraction(text, from, to);
    return contraction > from ? contraction : piece(text, from, to);
  }

  @Override
  int word(byte[] text, int from, int to) {
    return run(LETTER, text, from, to);
  }

  @Override
  int restOfWord(byte[] text, int from, int to) {
    return word(text, from, to);
  }

  @Override
  boolean endsWord(byte next) {
    return next >= 0 && (next < 'A' || next > 'Z');
  }

  @Override
  boolean trails(int character) {
    return character == '\n' || character == '\r';
  }
}
