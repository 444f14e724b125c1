package io.github.tuneready.token;

import java.util.Arrays;
import java.util.Objects;

/**
 * Counts the tokens of texts, exactly as the reference encoder does.
 *
 * <p>Holds two megabytes, while it counts a text given as characters a copy of it in UTF-8, and
 * while it counts a long piece - a megabyte without a blank - up to some thirty times the piece.
 * Time grows with the length of the text, whatever the text is. For one thread; {@link
 * Encoding#newCounter} makes one for each. Names of special tokens in a text ({@code
 * <|endoftext|>}) are counted as the plain text they are.
 */
public final class TokenCounter {
  private final Pretokenizer pretokenizer;
  private final Vocabulary vocabulary;
  private final BytePairMerge merge;
  private final PieceCache pieces = new PieceCache();
  private final WordCache words;
  private final Utf8Buffer utf8 = new Utf8Buffer();

  TokenCounter(Pretokenizer pretokenizer, Vocabulary vocabulary) {
    this.pretokenizer = pretokenizer;
    this.vocabulary = vocabulary;
    this.merge = new BytePairMerge(vocabulary);
    this.words = new WordCache(vocabulary, merge);
  }

  /**
   * Counts the tokens of UTF-8 bytes from {@code from} to before {@code to}.
   *
   * <p>Bytes that are not UTF-8 are counted too, as characters that are not letters; no reference
   * exists for them.
   *
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public long count(byte[] utf8, int from, int to) {
    Objects.checkFromToIndex(from, to, utf8.length);
    long tokens = 0;
    for (int at = from, end; at < to; at = end) {
      end = pretokenizer.next(utf8, at, to);
      int length = end - at;
      if (length <= PieceCache.MAX_LENGTH) {
        tokens += shortPiece(utf8, at, length);
      } else if (length <= WordCache.MAX_LENGTH) {
        tokens += words.count(utf8, at, length);
      } else {
        tokens += piece(utf8, at, end);
      }
    }
    return tokens;
  }

  private int shortPiece(byte[] text, int from, int length) {
    long low = Key.low(text, from, length);
    long high = Key.high(text, from, length);
    int tokens = pieces.get(low, high);
    if (tokens == 0) {
      tokens = vocabulary.rank(low, high) >= 0 ? 1 : merge.merge(text, from, from + length);
      pieces.put(low, high, tokens);
    }
    return tokens;
  }

  private int piece(byte[] text, int from, int to) {
    return vocabulary.rank(text, from, to) >= 0 ? 1 : merge.merge(text, from, to);
  }

  /** Counts the tokens of a text. An unpaired surrogate counts as U+FFFD, as in the reference. */
  public long count(CharSequence text) {
    int length = utf8.fill(text);
    long tokens = count(utf8.bytes(), 0, length);
    utf8.release();
    return tokens;
  }

  /** The ids of the text's tokens, as many as {@link #count(CharSequence)} says. */
  public int[] encode(CharSequence text) {
    int length = utf8.fill(text);
    byte[] bytes = utf8.bytes();
    int[] ids = new int[length];
    int tokens = 0;
    for (int at = 0, end; at < length; at = end) {
      end = pretokenizer.next(bytes, at, length);
      int whole = vocabulary.rank(bytes, at, end);
      if (whole >= 0) {
        ids[tokens++] = whole;
        continue;
      }
      int parts = merge.merge(bytes, at, end);
      int[] starts = merge.starts();
      for (int part = 0; part < parts; part++) {
        ids[tokens++] = vocabulary.rank(bytes, starts[part], starts[part + 1]);
      }
    }
    utf8.release();
    return Arrays.copyOf(ids, tokens);
  }
}
