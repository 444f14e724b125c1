package io.github.tuneready;

import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import java.io.IOException;
import java.io.InputStream;
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
 * The SHA-256 of each plain file, taken by a thread of its own while the file is checked. It is the
 * digest of what was checked, since there is none where time or size of the file are no longer what
 * they were when the check was planned.
 */
final class FileDigests {
  private static final int BUFFER = 1 << 16;

  private final Map<String, String> byPath = new HashMap<>();
  private final Thread thread;
  private volatile boolean stopped;

  private FileDigests(List<Chunk> files) {
    thread = new Thread(() -> take(files), "tuneready-digests");
    thread.setDaemon(true);
  }

  /** Begins with the files of some chunks. */
  static FileDigests start(List<Chunk> chunks) {
    FileDigests digests =
        new FileDigests(
            chunks.stream()
                .filter(chunk -> chunk.number() == 0 && !chunk.streamed())
                .filter(chunk -> chunk.split() != Split.AGAINST)
                .toList());
    digests.thread.start();
    return digests;
  }

  private void take(List<Chunk> files) {
    for (Chunk file : files) {
      try (InputStream in = Files.newInputStream(Path.of(file.path()))) {
        String digest = digest(in);
        if (digest != null && !file.input().changedWhileReading()) {
          byPath.put(file.path(), digest);
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

  /** Hexadecimal digests by path, once they are all there; none for an interrupted thread. */
  Map<String, String> await() {
    try {
      thread.join();
      return Map.copyOf(byPath);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return Map.of();
    }
  }
}
