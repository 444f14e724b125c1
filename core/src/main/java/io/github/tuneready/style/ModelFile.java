package io.github.tuneready.style;

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
    ModelReader reader = new ModelReader(bytes, "style model", MAGIC, VERSION);
    DataInputStream in = reader.in();
    String data = in.readUTF();
    long[] neutral = new long[reader.count()];
    for (int i = 0; i < neutral.length; i++) {
      neutral[i] = in.readLong();
    }
    StyleModel model =
        new StyleModel(
            data,
            neutral,
            grams(reader),
            trees(reader),
            reader.norms(),
            calibration(reader),
            reader.doubles(),
            reader.references(),
            in.readDouble());
    reader.end();
    return model;
  }

  private static GramTable grams(ModelReader reader) throws IOException {
    DataInputStream in = reader.in();
    byte[] weights = new byte[reader.count()];
    in.readFully(weights);
    return new GramTable(
        weights, in.readFloat(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private static TreeTable trees(ModelReader reader) throws IOException {
    DataInputStream in = reader.in();
    int depth = in.readInt();
    int[] feature = new int[reader.count()];
    float[] threshold = new float[feature.length];
    for (int i = 0; i < feature.length; i++) {
      feature[i] = in.readShort();
      threshold[i] = in.readFloat();
    }
    float[] leaf = new float[reader.count()];
    for (int i = 0; i < leaf.length; i++) {
      leaf[i] = in.readFloat();
    }
    return new TreeTable(
        new StyleTrees(depth, feature, threshold, leaf), in.readDouble(), in.readDouble());
  }

  private static List<StyleModel.Calibration> calibration(ModelReader reader) throws IOException {
    DataInputStream in = reader.in();
    List<StyleModel.Calibration> all = new ArrayList<>();
    for (int left = reader.count(); left > 0; left--) {
      all.add(
          new StyleModel.Calibration(
              in.readInt(), in.readDouble(), in.readDouble(), in.readDouble()));
    }
    return all;
  }

  /** The bytes of a model. */
  public static byte[] write(StyleModel model) {
    ModelWriter writer = new ModelWriter(MAGIC, VERSION);
    try {
      write(model, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
    return writer.bytes();
  }

  private static void write(StyleModel model, ModelWriter writer) throws IOException {
    DataOutputStream out = writer.out();
    out.writeUTF(model.data());
    out.writeInt(model.neutral().length);
    for (long hash : model.neutral()) {
      out.writeLong(hash);
    }
    write(model.grams(), out);
    write(model.trees(), out);
    writer.norms(model.norms());
    out.writeInt(model.calibration().size());
    for (StyleModel.Calibration calibration : model.calibration()) {
      out.writeInt(calibration.words());
      out.writeDouble(calibration.slope());
      out.writeDouble(calibration.offset());
      out.writeDouble(calibration.strict());
    }
    writer.doubles(model.edges());
    writer.references(model.references());
    out.writeDouble(model.shift());
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
