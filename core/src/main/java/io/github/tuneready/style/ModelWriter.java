package io.github.tuneready.style;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the parts that models have in common. Not thread-safe. */
public final class ModelWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Starts to write. */
  public ModelWriter(int magic, int version) {
    try {
      out.writeInt(magic);
      out.writeInt(version);
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
  }

  /** Where to write. */
  public DataOutputStream out() {
    return out;
  }

  /** Numbers. */
  public void doubles(double[] values) throws IOException {
    out.writeInt(values.length);
    for (double value : values) {
      out.writeDouble(value);
    }
  }

  /** What is usual. */
  public void norms(CounterNorms norms) throws IOException {
    floats(norms.human());
    floats(norms.llm());
    floats(norms.deviation());
  }

  private void floats(float[] values) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  /** How known sources score. */
  public void references(List<StyleReference> references) throws IOException {
    out.writeInt(references.size());
    for (StyleReference reference : references) {
      out.writeUTF(reference.name());
      out.writeBoolean(reference.llm());
      for (int count : reference.counts()) {
        out.writeInt(count);
      }
    }
  }

  /** All that was written. */
  public byte[] bytes() {
    return bytes.toByteArray();
  }
}
