package io.github.tuneready.grammar;

import io.github.tuneready.style.CounterNorms;
import io.github.tuneready.style.ModelReader;
import io.github.tuneready.style.ModelWriter;
import io.github.tuneready.style.StyleModel;
import io.github.tuneready.style.StyleReference;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The fitted model: how grammar is scored, what is usual, how known sources score. Immutable as
 * long as nobody changes its arrays, which nobody must; shared by all threads.
 *
 * @param data SHA-256 of the texts it was fitted to, in hexadecimal
 * @param weights of sequences of word classes, in units
 * @param unit the size of a unit
 * @param bias what is added to the weights
 * @param norms what measures are usual
 * @param edges the scores between the classes, ascending
 * @param references how known sources score
 * @param shift how far an estimate may be off as domains differ, from 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, shared as they are
public record GrammarModel(
    String data,
    byte[] weights,
    float unit,
    double bias,
    CounterNorms norms,
    double[] edges,
    List<StyleReference> references,
    double shift) {
  /** Where the model stands in the library. */
  public static final String RESOURCE = "/io/github/tuneready/grammar/english.grammar";

  private static final String NAME = "grammar model";
  private static final int MAGIC = 0x5452474D; // TRGM
  private static final int VERSION = 1;

  /** Checks what the parts must agree about. */
  public GrammarModel {
    references = List.copyOf(references);
    if (weights.length != ClassSequences.SIZE
        || edges.length != StyleModel.CLASSES - 1
        || norms.human().length != GrammarReading.MEASURES) {
      throw new IllegalArgumentException(
          "%d sequences, %d edges, %d measures"
              .formatted(weights.length, edges.length, norms.human().length));
    }
  }

  /** Loads on first use; the class initialiser makes it once for all threads. */
  private static final class Holder {
    static final GrammarModel MODEL = load();
  }

  /** The model that comes with the library. */
  public static GrammarModel standard() {
    return Holder.MODEL;
  }

  private static GrammarModel load() {
    try (InputStream in = GrammarModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(NAME + " " + RESOURCE + " is not on the class path");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(NAME + " " + RESOURCE, e);
    }
  }

  /** The score of a text; higher is more like text of language models. */
  public double score(ClassSequences text) {
    double sum = 0;
    for (int i = 0; i < text.sequences().length; i++) {
      sum += (double) weights[text.sequences()[i]] * text.values()[i];
    }
    return bias + unit * sum;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the bytes are no model of this version
   */
  public static GrammarModel read(byte[] bytes) throws IOException {
    ModelReader reader = new ModelReader(bytes, NAME, MAGIC, VERSION);
    DataInputStream in = reader.in();
    String data = in.readUTF();
    byte[] weights = new byte[reader.count()];
    in.readFully(weights);
    GrammarModel model =
        new GrammarModel(
            data,
            weights,
            in.readFloat(),
            in.readDouble(),
            reader.norms(),
            reader.doubles(),
            reader.references(),
            in.readDouble());
    reader.end();
    return model;
  }

  /** Its bytes: the same model gives the same. */
  public byte[] write() {
    ModelWriter writer = new ModelWriter(MAGIC, VERSION);
    try {
      writer.out().writeUTF(data);
      writer.out().writeInt(weights.length);
      writer.out().write(weights);
      writer.out().writeFloat(unit);
      writer.out().writeDouble(bias);
      writer.norms(norms);
      writer.doubles(edges);
      writer.references(references);
      writer.out().writeDouble(shift);
    } catch (IOException e) {
      throw new UncheckedIOException("memory", e);
    }
    return writer.bytes();
  }
}
