package io.github.tuneready.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What processes left that were killed while they wrote a file. It is removed when the file is
 * written next, and only if three things hold: the name is one of ours for this very file, the
 * process in the name has ended, and nobody holds the lock that a writer takes - another machine or
 * container may have a process of the same number.
 */
public final class Leftovers {
  /** Times of files and starts of processes are not measured by one clock. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  private Leftovers() {}

  /**
   * Removes what was left of earlier attempts to write a file. What cannot be removed stays.
   *
   * @return how many files were removed
   */
  public static int sweep(Path path) {
    TemporaryName names = new TemporaryName(path);
    int removed = 0;
    try (DirectoryStream<Path> left =
        Files.newDirectoryStream(
            AtomicFile.folder(path), file -> names.matches(String.valueOf(file.getFileName())))) {
      for (Path file : left) {
        removed += isLeft(file, names) && remove(file) ? 1 : 0;
      }
    } catch (IOException | DirectoryIteratorException cannot) {
      // a folder may be written to and not be listed
    }
    return removed;
  }

  private static boolean isLeft(Path file, TemporaryName names) throws IOException {
    BasicFileAttributes facts =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    long process = names.process(String.valueOf(file.getFileName()));
    return facts.isRegularFile() && !wrote(process, facts.lastModifiedTime().toInstant());
  }

  /** Whether a process that runs may have written at a time; numbers of processes come again. */
  private static boolean wrote(long process, Instant time) {
    Optional<ProcessHandle> running = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
    return running.isPresent()
        && running
            .get()
            .info()
            .startInstant()
            .map(start -> !time.isBefore(start.minus(TOLERANCE)))
            .orElse(true);
  }

  private static boolean remove(Path file) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        FileLock lock = channel.tryLock()) {
      return lock != null && Files.deleteIfExists(file);
    } catch (OverlappingFileLockException writing) {
      return false;
    }
  }
}
