package io.github.tuneready.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A model that comes as a resource of another library, and is only taken if it is the very one that
 * was tried. Loaded by the first thread that asks for it while others wait; safe for use by many.
 *
 * @param <T> what the model is made into
 */
public final class PinnedModel<T> {
  /** Makes a model of its bytes. */
  @FunctionalInterface
  public interface Reader<T> {
    /** Reads all of it. */
    T read(InputStream in) throws IOException;
  }

  private final FutureTask<T> model;

  /**
   * A model, not loaded yet.
   *
   * @param resource its absolute name on the class path
   * @param sha256 its digest, in lower-case hexadecimal
   */
  public PinnedModel(String resource, String sha256, Reader<T> reader) {
    model = new FutureTask<>(() -> read(resource, sha256, reader));
  }

  /**
   * The model. Loading is tried once, and a failure is thrown to all who ask.
   *
   * @throws IllegalStateException if it is missing or another one: the installation is broken
   */
  public T get() {
    model.run(); // does nothing the second time
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return model.get();
        } catch (InterruptedException e) {
          interrupted = true; // a model is loaded in a moment
        }
      }
    } catch (ExecutionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new IllegalStateException(cause.getMessage(), cause);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Reads a model. Its digest is made meanwhile by a thread of its own, as it takes as long. */
  private static <T> T read(String resource, String sha256, Reader<T> reader) throws IOException {
    byte[] bytes = bytes(resource);
    CompletableFuture<String> digest = digest(bytes);
    T model;
    try {
      model = reader.read(new ByteArrayInputStream(bytes));
    } catch (IOException | RuntimeException e) {
      verify(resource, sha256, digest);
      throw new IllegalStateException("model " + resource + ": " + e.getMessage(), e);
    }
    verify(resource, sha256, digest);
    return model;
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = PinnedModel.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("model " + resource + " is not on the class path");
      }
      return in.readAllBytes();
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
