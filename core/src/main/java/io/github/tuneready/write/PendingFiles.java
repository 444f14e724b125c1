package io.github.tuneready.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Files that are not whole yet: removed when the process ends by a signal. Safe for threads. */
final class PendingFiles {
  private static final Set<Path> FILES = new HashSet<>();
  private static boolean guarded;
  private static boolean ending;

  private PendingFiles() {}

  /** Makes a file. */
  interface Opening {
    FileChannel open(Path file) throws IOException;
  }

  /** Puts a whole file in its place. */
  interface Move {
    void run() throws IOException;
  }

  static synchronized FileChannel open(Path file, Opening opening) throws IOException {
    if (!guarded) {
      Runtime.getRuntime().addShutdownHook(new Thread(PendingFiles::end, "remove pending files"));
      guarded = true;
    }
    refuseAtTheEnd();
    FileChannel channel = opening.open(file);
    FILES.add(file);
    return channel;
  }

  static synchronized boolean commit(Path file, Move move) throws IOException {
    refuseAtTheEnd();
    move.run();
    FILES.remove(file);
    return true;
  }

  static synchronized void remove(Path file) {
    if (FILES.remove(file)) {
      delete(file);
    }
  }

  private static void refuseAtTheEnd() throws IOException {
    if (ending) {
      throw new IOException("interrupted");
    }
  }

  private static synchronized void end() {
    ending = true;
    FILES.forEach(PendingFiles::delete);
    FILES.clear();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException cannot) {
      // the name says that it is temporary
    }
  }
}
