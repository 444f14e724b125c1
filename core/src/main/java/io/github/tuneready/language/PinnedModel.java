package io.github.tuneready.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

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
   * Reads a model. Its digest is made meanwhile by a thread of its own, as it takes as long.
   *
   * @param resource its absolute name on the class path
   * @param sha256 its digest, in lower-case hexadecimal
   * @throws IllegalStateException if it is missing or another one: the installation is broken
   */
  public static <T> T read(String resource, String sha256, Reader<T> reader) {
    byte[] bytes = bytes(resource);
    CompletableFuture<String> digest = digest(bytes);
    T model;
    try {
      model = reader.read(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      verify(resource, sha256, digest);
      throw new IllegalStateException("model " + resource, e);
    }
    verify(resource, sha256, digest);
    return model;
  }

  private static byte[] bytes(String resource) {
    try (InputStream in = PinnedModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("model " + resource + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("model " + resource, e);
    }
  }

  private static CompletableFuture<String> digest(byte[] bytes) {
    return CompletableFuture.supplyAsync(
        () -> HexFormat.of().formatHex(sha256().digest(bytes)),
        work -> {
          Thread thread = new Thread(work, "digest");
          thread.setDaemon(true);
          thread.start();
        });
  }

  private static void verify(String resource, String sha256, CompletableFuture<String> digest) {
    String found = digest.join();
    if (!found.equals(sha256)) {
      throw new IllegalStateException("model " + resource + " has digest " + found);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
