package io.github.tuneready.token;

import com.knuddels.jtokkit.Encodings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Reads the ranks that ship with JTokkit: a token in base 64, a blank and its rank on each line.
 */
final class VocabularyReader {
  private static final byte[] DIGITS = digits();

  private final byte[] file;
  private final byte[] tokens;
  private int[] starts = new int[1 << 16];
  private int at;
  private int size;
  private int end;

  private VocabularyReader(byte[] file) {
    this.file = file;
    this.tokens = new byte[file.length];
  }

  static Vocabulary read(String encoding) {
    String name = encoding + ".tiktoken";
    try (InputStream in = Encodings.class.getResourceAsStream(name)) {
      byte[] file = Objects.requireNonNull(in, () -> "no " + name + " in JTokkit").readAllBytes();
      return new VocabularyReader(file).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": " + e.getMessage(), e);
    }
  }

  private Vocabulary readAll() {
    while (at < file.length) {
      token();
      if (rank() != size) {
        throw new IllegalStateException("token " + size + " is out of order");
      }
      add();
    }
    return new Vocabulary(Arrays.copyOf(tokens, end), Arrays.copyOf(starts, size + 1));
  }

  /** Four digits give three bytes, of which those that {@code =} stands for are dropped. */
  private void token() {
    byte[] from = file;
    byte[] to = tokens;
    int next = at;
    int written = end;
    for (; from[next] != ' '; next += 4) {
      int bits =
          DIGITS[from[next]] << 18
              | DIGITS[from[next + 1]] << 12
              | DIGITS[from[next + 2]] << 6
              | DIGITS[from[next + 3]];
      to[written] = (byte) (bits >> 16);
      to[written + 1] = (byte) (bits >> 8);
      to[written + 2] = (byte) bits;
      written += 3;
    }
    if (from[next - 1] == '=') {
      written -= from[next - 2] == '=' ? 2 : 1;
    }
    end = written;
    at = next + 1;
  }

  private int rank() {
    int rank = 0;
    while (at < file.length && file[at] != '\n') {
      rank = rank * 10 + file[at++] - '0';
    }
    at++;
    return rank;
  }

  private void add() {
    size++;
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
    }
    starts[size] = end;
  }

  private static byte[] digits() {
    byte[] digits = new byte[128];
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 64; i++) {
      digits[alphabet.charAt(i)] = (byte) i;
    }
    return digits;
  }
}
