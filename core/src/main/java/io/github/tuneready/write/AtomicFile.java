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
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * A file that is there whole or not at all: written under another name beside its own, forced to
 * the disk, and renamed. Closing it without {@link #commit} leaves nothing behind; so does a signal
 * that ends the process. What a process left that had no time for that is removed by the next that
 * writes the same file. A link in its place is replaced, not followed. Every failure is an {@link
 * OutputFailure} that names the file. Not thread-safe.
 */
public final class AtomicFile implements Closeable {
  private final Path path;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream stream;
  private LongSupplier expected = () -> 0;
  private long written;
  private boolean committed;

  /**
   * Opens the file for writing.
   *
   * @throws OutputFailure if its folder does not take it
   */
  public AtomicFile(Path path) throws OutputFailure {
    this.path = path;
    Leftovers.sweep(path);
    this.temporary = folder(path).resolve(new TemporaryName(path).next());
    try {
      this.channel = PendingFiles.open(temporary, AtomicFile::create);
    } catch (IOException e) {
      throw new OutputFailure(path.toString(), e);
    }
    this.stream = new BufferedOutputStream(new Checked(), 1 << 16);
  }

  /**
   * Says how many bytes of room the work needs, for a message where the disk is full. Asked only
   * then; 0 if it is not known.
   */
  public AtomicFile expecting(LongSupplier bytes) {
    this.expected = bytes;
    return this;
  }

  /** The folder that a file stands in. */
  public static Path folder(Path path) {
    Path parent = path.toAbsolutePath().getParent();
    return parent == null ? path.toAbsolutePath() : parent;
  }

  private static FileChannel create(Path temporary) throws IOException {
    FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS));
    lock(channel);
    return channel;
  }

  /** Tells those who sweep that the file is being written; the end of the process frees it. */
  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException cannot) {
      // not every file system has locks; without one nobody sweeps either
    }
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
          written += channel.write(buffer);
        }
      } catch (IOException e) {
        throw failure(e, length);
      }
    }
  }

  private OutputFailure failure(IOException e, int more) {
    return FullDisk.isReason(e, folder(path))
        ? new OutputFailure(path.toString(), e, FullDisk.need(expected.getAsLong(), written + more))
        : new OutputFailure(path.toString(), e);
  }
}
