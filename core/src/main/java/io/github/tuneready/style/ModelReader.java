package io.github.tuneready.style;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the parts that models have in common; every method throws an {@link IOException} where the
 * bytes end too early. Not thread-safe.
 */
public final class ModelReader {
  private static final int MOST = 1 << 20;

  private final DataInputStream in;
  private final String name;

  /**
   * Starts to read.
   *
   * @param name what a model of this kind is called in messages
   * @throws IOException if the bytes are no such model of this version
   */
  public ModelReader(byte[] bytes, String name, int magic, int version) throws IOException {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    this.name = name;
    if (in.readInt() != magic || in.readInt() != version) {
      throw new IOException("no " + name + " of version " + version);
    }
  }

  /** What is left to read. */
  public DataInputStream in() {
    return in;
  }

  /** A number of rows. */
  public int count() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("a part of the " + name + " has " + count + " rows");
    }
    return count;
  }

  /** Numbers. */
  public double[] doubles() throws IOException {
    double[] values = new double[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  /** What is usual. */
  public CounterNorms norms() throws IOException {
    return new CounterNorms(floats(), floats(), floats());
  }

  private float[] floats() throws IOException {
    float[] values = new float[count()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  /** How known sources score. */
  public List<StyleReference> references() throws IOException {
    List<StyleReference> all = new ArrayList<>();
    for (int left = count(); left > 0; left--) {
      String source = in.readUTF();
      boolean llm = in.readBoolean();
      List<Integer> counts = new ArrayList<>();
      for (int i = 0; i < StyleModel.CLASSES; i++) {
        counts.add(in.readInt());
      }
      all.add(new StyleReference(source, llm, counts));
    }
    return all;
  }

  /** Checks that nothing is left. */
  public void end() throws IOException {
    if (in.read() >= 0) {
      throw new IOException("bytes after the " + name);
    }
  }
}
