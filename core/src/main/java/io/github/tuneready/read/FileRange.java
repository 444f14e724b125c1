package io.github.tuneready.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file from one offset to another, or to its end if the file has become shorter. */
final class FileRange implements ByteSource {
  // The channel copies through direct memory of the size of one read, kept per thread.
  private static final int LARGEST_READ = 256 << 10;

  private final FileChannel channel;
  private final long end;
  private long at;

  private FileRange(FileChannel channel, long start, long end) {
    this.channel = channel;
    this.at = start;
    this.end = end;
  }

  static FileRange open(Path path, long start, long end) throws IOException {
    return new FileRange(FileChannel.open(path, StandardOpenOption.READ), start, end);
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int wanted = (int) Math.min(Math.min(length, LARGEST_READ), end - at);
    if (wanted <= 0) {
      return -1;
    }
    int count = channel.read(ByteBuffer.wrap(buffer, from, wanted), at);
    at += Math.max(count, 0);
    return count;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
