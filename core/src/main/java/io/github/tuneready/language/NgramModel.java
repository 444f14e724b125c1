package io.github.tuneready.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A model of maximum entropy whose traits are n-grams of up to four UTF-16 units, read from the
 * form that OpenNLP writes. OpenNLP's own class makes a string and an object for each of the
 * n-grams; here they are numbers in one table, which is filled in a fraction of the time. Immutable
 * and safe for use by many threads.
 */
final class NgramModel extends AbstractModel {
  private static final String TYPE = "GIS";
  private static final int MOST_UNITS = Long.BYTES / Character.BYTES;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** For each pattern how many n-grams it has, then the outcomes that they speak for. */
  private final int[][] patterns;

  // A table of n-grams, packed; 0 for none. Beside each its pattern and its first parameter.
  private final long[] ngrams;
  private final int[] patternOf;
  private final int[] parameterOf;
  private final double[] parameters;

  private NgramModel(String[] outcomes, int[][] patterns, ByteBuffer in) throws IOException {
    super(new Context[0], new String[0], outcomes);
    this.patterns = patterns;
    int size = in.getInt();
    if (size != Arrays.stream(patterns).mapToLong(pattern -> pattern[0]).sum()) {
      throw new IOException(size + " n-grams are not those of all patterns");
    }
    ngrams = new long[Integer.highestOneBit(Math.max(1, size)) * 4];
    patternOf = new int[ngrams.length];
    parameterOf = new int[ngrams.length];
    int parameter = 0;
    for (int pattern = 0; pattern < patterns.length; pattern++) {
      for (int left = patterns[pattern][0]; left > 0; left--) {
        long packed = packed(in);
        int slot = slot(packed);
        ngrams[slot] = packed;
        patternOf[slot] = pattern;
        parameterOf[slot] = parameter;
        parameter += patterns[pattern].length - 1;
      }
    }
    parameters = new double[parameter];
    in.asDoubleBuffer().get(parameters);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it is none of this form
   */
  static NgramModel read(byte[] bytes) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      if (!text(in).equals(TYPE)) {
        throw new IOException("not of type " + TYPE);
      }
      in.getInt(); // corrections of an older way of training, for which nothing is evaluated
      in.getDouble();
      String[] outcomes = new String[in.getInt()];
      for (int i = 0; i < outcomes.length; i++) {
        outcomes[i] = text(in);
      }
      int[][] patterns = new int[in.getInt()][];
      for (int i = 0; i < patterns.length; i++) {
        patterns[i] = numbers(in);
      }
      return new NgramModel(outcomes, patterns, in);
    } catch (BufferUnderflowException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | NegativeArraySizeException e) {
      throw new IOException("damaged", e);
    }
  }

  private static String text(ByteBuffer in) {
    return new String(next(in), UTF_8);
  }

  /** The bytes of the next text. */
  private static byte[] next(ByteBuffer in) {
    byte[] bytes = new byte[in.getShort() & 0xFFFF];
    in.get(bytes);
    return bytes;
  }

  /** The next numbers, which stand there in digits with a blank between two. */
  private static int[] numbers(ByteBuffer in) {
    byte[] bytes = next(in);
    int size = 1;
    for (byte b : bytes) {
      size += b == ' ' ? 1 : 0;
    }
    int[] numbers = new int[size];
    int number = 0;
    for (byte b : bytes) {
      if (b == ' ') {
        number++;
      } else {
        numbers[number] = 10 * numbers[number] + b - '0';
      }
    }
    return numbers;
  }

  /** The next n-gram, all units in one number; it stands there in UTF-8, each unit by itself. */
  private static long packed(ByteBuffer in) throws IOException {
    byte[] bytes = next(in);
    long packed = 0;
    int units = 0;
    for (int at = 0; at < bytes.length; units++) {
      int first = bytes[at++];
      int unit = first;
      if (first < 0) {
        unit = ((first & 0x1F) << 6) | (bytes[at++] & 0x3F);
        if ((first & 0x20) != 0) {
          unit = ((unit << 6) | (bytes[at++] & 0x3F)) & 0xFFFF;
        }
      }
      packed = (packed << Character.SIZE) | unit;
    }
    if (units == 0 || units > MOST_UNITS) {
      throw new IOException("an n-gram of " + units + " units");
    }
    return packed;
  }

  /** The same of a text; 0 where it is no n-gram of a model. */
  private static long packed(String ngram) {
    long packed = 0;
    for (int i = 0; i < ngram.length(); i++) {
      packed = (packed << Character.SIZE) | ngram.charAt(i);
    }
    return ngram.length() > MOST_UNITS ? 0 : packed;
  }

  private int slot(long packed) {
    int slot = (int) ((packed * SPREAD) >>> Integer.SIZE) & (ngrams.length - 1);
    while (ngrams[slot] != packed && ngrams[slot] != 0) {
      slot = (slot + 1) & (ngrams.length - 1);
    }
    return slot;
  }

  @Override
  public double[] eval(String[] context) {
    float[] once = new float[context.length];
    Arrays.fill(once, 1);
    return eval(context, once);
  }

  @Override
  public double[] eval(String[] context, double[] probabilities) {
    double[] evaluated = eval(context);
    System.arraycopy(evaluated, 0, probabilities, 0, evaluated.length);
    return probabilities;
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    double[] sums = new double[getNumOutcomes()];
    for (int i = 0; i < context.length; i++) {
      int slot = slot(packed(context[i]));
      if (ngrams[slot] != 0) {
        int[] pattern = patterns[patternOf[slot]];
        int parameter = parameterOf[slot];
        for (int k = 1; k < pattern.length; k++) {
          sums[pattern[k]] += parameters[parameter++] * values[i];
        }
      }
    }
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }
}
