package io.github.tuneready.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is there whole or not at all: written under another name beside its own, forced to
 * the disk, and renamed. Closing it without {@link #commit} leaves nothing behind; so does a signal
 * that ends the process. A link in its place is replaced, not followed.
 */
final class AtomicFile implements Closeable {
  private static final HexFormat HEX = HexFormat.of();

  private final Path path;
  private final Path temporary;
  private final FileChannel channel;
  private final Writer writer;
  private boolean committed;

  /**
   * Opens the file for writing.
   *
   * @throws OutputFailure if its folder does not take it
   */
  AtomicFile(Path path) throws OutputFailure {
    this.path = path;
    Path folder = folder(path);
    String random = HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    this.temporary = folder.resolve("." + shortName(path) + "." + random + ".tmp");
    try {
      this.channel = PendingFiles.open(temporary, AtomicFile::create);
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
    this.writer =
        new BufferedWriter(
            Channels.newWriter(
                channel,
                StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE),
                1 << 16));
  }

  static Path folder(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  /** File systems allow 255 bytes; a long name must leave room for what is added. */
  private static String shortName(Path path) {
    String name = String.valueOf(path.getFileName());
    return name.length() <= 40 ? name : name.substring(0, 40);
  }

  private static FileChannel create(Path temporary) throws IOException {
    return FileChannel.open(
        temporary,
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
  }

  /** Where to write the content. */
  Writer writer() {
    return writer;
  }

  /** Puts the file in its place. */
  void commit() throws OutputFailure {
    try {
      writer.flush();
      channel.force(true);
      channel.close();
      committed = PendingFiles.commit(temporary, () -> move(temporary, path));
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
  }

  private static void move(Path temporary, Path path) throws IOException {
    Files.move(
        temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder(path));
  }

  /** Makes the new name survive a loss of power, where the system can do that to a folder. */
  private static void force(Path folder) {
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException cannot) {
      // Windows opens no folders; the file itself is on the disk.
    }
  }

  @Override
  public void close() {
    if (committed) {
      return;
    }
    try {
      channel.close();
    } catch (IOException cannot) {
      // it is removed next
    }
    PendingFiles.remove(temporary);
  }
}
