package io.github.tuneready.write;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
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
 * that ends the process. A link in its place is replaced, not followed. Every failure is an {@link
 * OutputFailure} that names the file. Not thread-safe.
 */
public final class AtomicFile implements Closeable {
  private static final HexFormat HEX = HexFormat.of();

  private final Path path;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream stream;
  private boolean committed;

  /**
   * Opens the file for writing.
   *
   * @throws OutputFailure if its folder does not take it
   */
  public AtomicFile(Path path) throws OutputFailure {
    this.path = path;
    String random = HEX.toHexDigits(ThreadLocalRandom.current().nextLong());
    this.temporary = folder(path).resolve("." + shortName(path) + "." + random + ".tmp");
    try {
      this.channel = PendingFiles.open(temporary, AtomicFile::create);
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
    this.stream = new BufferedOutputStream(new Checked(), 1 << 16);
  }

  /** The folder that a file stands in. */
  public static Path folder(Path path) {
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

  /** Where to write the content as bytes; buffered, {@link #commit} flushes it. */
  public OutputStream stream() {
    return stream;
  }

  /** A writer of UTF-8 to the same place; flush it before {@link #commit}. */
  public Writer writer() {
    return new BufferedWriter(
        new OutputStreamWriter(
            stream,
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)));
  }

  /** Where the content stands until {@link #commit}: complete after a flush of the stream. */
  public Path temporary() {
    return temporary;
  }

  /** Puts the file in its place. */
  public void commit() throws OutputFailure {
    try {
      stream.flush();
      channel.force(true);
      channel.close();
      committed = PendingFiles.commit(temporary, () -> move(temporary, path));
    } catch (OutputFailure known) {
      throw known;
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

  /** Writes to the channel; a failure names the file under its own name. */
  private final class Checked extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
      } catch (IOException e) {
        throw new OutputFailure(path.toString(), e);
      }
    }
  }
}
