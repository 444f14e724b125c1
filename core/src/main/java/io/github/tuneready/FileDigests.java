package io.github.tuneready;

import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of each plain file, taken by a thread of its own while the file is checked, so that
 * it is the digest of what was checked: a file that changes meanwhile is found to by its time and
 * size, which is an error of its own.
 */
final class FileDigests {
  private static final int BUFFER = 1 << 16;

  private final Map<String, String> byPath = new HashMap<>();
  private final Thread thread;
  private volatile boolean stopped;

  private FileDigests(List<String> paths) {
    thread = new Thread(() -> take(paths), "tuneready-digests");
    thread.setDaemon(true);
  }

  /** Begins with the files of some chunks. */
  static FileDigests start(List<Chunk> chunks) {
    List<String> paths =
        chunks.stream()
            .filter(chunk -> !chunk.streamed() && chunk.split() != Split.AGAINST)
            .map(Chunk::path)
            .distinct()
            .toList();
    FileDigests digests = new FileDigests(paths);
    digests.thread.start();
    return digests;
  }

  private void take(List<String> paths) {
    for (String path : paths) {
      try (InputStream in = Files.newInputStream(Path.of(path))) {
        String digest = digest(in);
        if (digest != null) {
          byPath.put(path, digest);
        }
      } catch (IOException unreadable) {
        // Whoever checks the file says so; without a digest it cannot be opened verified.
      }
    }
  }

  private @Nullable String digest(InputStream in) throws IOException {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    int count;
    while ((count = in.read(buffer)) >= 0) {
      if (stopped) {
        return null;
      }
      digest.update(buffer, 0, count);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Ends early; there are no more digests then. */
  void stop() {
    stopped = true;
  }

  /** Hexadecimal digests by path, once they are all there. */
  Map<String, String> await() throws IOException {
    try {
      thread.join();
      return Map.copyOf(byPath);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      throw new InterruptedIOException("interrupted");
    }
  }
}
