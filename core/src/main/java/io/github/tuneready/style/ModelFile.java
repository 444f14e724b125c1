package io.github.tuneready.style;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A model as bytes: a magic number and a version, then each part with its length. The same model
 * gives the same bytes.
 */
public final class ModelFile {
  /** Where the model stands in the library. */
  public static final String RESOURCE = "/io/github/tuneready/style/english.style";

  private static final int MAGIC = 0x54525354; // TRST
  private static final int VERSION = 1;
  private static final int MOST = 1 << 20;

  private ModelFile() {}

  static StyleModel standard() {
    try (InputStream in = ModelFile.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("style model " + RESOURCE + " is not on the class path");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("style model " + RESOURCE, e);
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are no model of this version
   */
  public static StyleModel read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IOException("no style model of version " + VERSION);
    }
    String data = in.readUTF();
    long[] neutral = new long[count(in)];
    for (int i = 0; i < neutral.length; i++) {
      neutral[i] = in.readLong();
    }
    StyleModel model =
        new StyleModel(
            data,
            neutral,
            grams(in),
            trees(in),
            new CounterNorms(floats(in), floats(in), floats(in)),
            calibration(in),
            doubles(in),
            references(in),
            in.readDouble());
    if (in.read() >= 0) {
      throw new IOException("bytes after the style model");
    }
    return model;
  }

  private static int count(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST) {
      throw new IOException("a part of the style model has " + count + " rows");
    }
    return count;
  }

  private static GramTable grams(DataInputStream in) throws IOException {
    byte[] weights = new byte[count(in)];
    in.readFully(weights);
    return new GramTable(
        weights, in.readFloat(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private static TreeTable trees(DataInputStream in) throws IOException {
    int depth = in.readInt();
    int[] feature = new int[count(in)];
    float[] threshold = new float[feature.length];
    for (int i = 0; i < feature.length; i++) {
      feature[i] = in.readShort();
      threshold[i] = in.readFloat();
    }
    float[] leaf = new float[count(in)];
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] = in.readFloat();
    }
    return new TreeTable(
        new StyleTrees(depth, feature, threshold, leaf), in.readDouble(), in.readDouble());
  }

  private static List<StyleModel.Calibration> calibration(DataInputStream in) throws IOException {
    List<StyleModel.Calibration> all = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      all.add(
          new StyleModel.Calibration(
              in.readInt(), in.readDouble(), in.readDouble(), in.readDouble()));
    }
    return all;
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[count(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static double[] doubles(DataInputStream in) throws IOException {
    double[] values = new double[count(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readDouble();
    }
    return values;
  }

  private static List<StyleReference> references(DataInputStream in) throws IOException {
    List<StyleReference> all = new ArrayList<>();
    for (int left = count(in); left > 0; left--) {
      String name = in.readUTF();
      boolean llm = in.readBoolean();
      List<Integer> counts = new ArrayList<>();
      for (int i = 0; i < StyleModel.CLASSES; i++) {
        counts.add(in.readInt());
      }
      all.add(new StyleReference(name, llm, counts));
    }
    return all;
  }

  /** The bytes of a model. */
  public static byte[] write(StyleModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(model, out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
    return bytes.toByteArray();
  }

  private static void write(StyleModel model, DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeUTF(model.data());
    out.writeInt(model.neutral().length);
    for (long hash : model.neutral()) {
      out.writeLong(hash);
    }
    write(model.grams(), out);
    write(model.trees(), out);
    write(model.norms().human(), out);
    write(model.norms().llm(), out);
    write(model.norms().deviation(), out);
    out.writeInt(model.calibration().size());
    for (StyleModel.Calibration calibration : model.calibration()) {
      out.writeInt(calibration.words());
      out.writeDouble(calibration.slope());
      out.writeDouble(calibration.offset());
      out.writeDouble(calibration.strict());
    }
    out.writeInt(model.edges().length);
    for (double edge : model.edges()) {
      out.writeDouble(edge);
    }
    out.writeInt(model.references().size());
    for (StyleReference reference : model.references()) {
      out.writeUTF(reference.name());
      out.writeBoolean(reference.llm());
      for (int count : reference.counts()) {
        out.writeInt(count);
      }
    }
    out.writeDouble(model.shift());
  }

  private static void write(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  private static void write(GramTable grams, DataOutputStream out) throws IOException {
    out.writeInt(grams.weights().length);
    out.write(grams.weights());
    out.writeFloat(grams.unit());
    out.writeDouble(grams.bias());
    out.writeDouble(grams.mean());
    out.writeDouble(grams.deviation());
  }

  private static void write(TreeTable table, DataOutputStream out) throws IOException {
    StyleTrees trees = table.trees();
    out.writeInt(trees.depth());
    out.writeInt(trees.feature().length);
    for (int i = 0; i < trees.feature().length; i++) {
      out.writeShort(trees.feature()[i]);
      out.writeFloat(trees.threshold()[i]);
    }
    out.writeInt(trees.leaf().length);
    for (float leaf : trees.leaf()) {
      out.writeFloat(leaf);
    }
    out.writeDouble(table.mean());
    out.writeDouble(table.deviation());
  }
}
