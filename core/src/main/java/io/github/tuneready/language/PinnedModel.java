package io.github.tuneready.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Reads models that come as resources of other libraries, and only the very ones that were tried.
 */
public final class PinnedModel {
  /** Makes a model of its bytes. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads all of it. */
    T read(InputStream in) throws IOException;
  }

  private PinnedModel() {}

  /**
   * Reads a model.
   *
   * @param resource its absolute name on the class path
   * @param sha256 its digest, in lower-case hexadecimal
   * @throws IllegalStateException if it is missing or another one: the installation is broken
   */
  public static <T> T read(String resource, String sha256, Reader<T> reader) {
    try (InputStream in = PinnedModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("model " + resource + " is not on the class path");
      }
      byte[] bytes = in.readAllBytes();
      String found = HexFormat.of().formatHex(digest().digest(bytes));
      if (!found.equals(sha256)) {
        throw new IllegalStateException("model " + resource + " has digest " + found);
      }
      return reader.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("model " + resource, e);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
