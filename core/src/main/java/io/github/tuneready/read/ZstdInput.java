package io.github.tuneready.read;

import io.airlift.compress.zstd.ZstdInputStream;
import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The decompressed bytes of a zstd file, of all its frames.
 *
 * <p>Memory is bounded by {@link ZstdFrames#MOST_WINDOW_BYTES}, about 20 MiB in all. A frame that
 * is cut short delivers all of its whole blocks before the fault is thrown; a damaged block may
 * also cost what the decoder holds back before it, at most one window. Not thread-safe.
 */
final class ZstdInput extends InputStream {
  private final ZstdFrames frames;
  private final Xxh64 hash = new Xxh64();
  private long size;
  private @Nullable InputStream decoder;

  ZstdInput(InputStream stream) {
    this.frames = new ZstdFrames(stream);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (true) {
      InputStream current = decoder != null ? decoder : beginFrame();
      if (current == null) {
        return -1;
      }
      int count = decode(current, bytes, from, length);
      if (count > 0) {
        hash.update(bytes, from, count);
        size += count;
        return count;
      }
      decoder = null;
      frames.endFrame(size, hash.value());
    }
  }

  private @Nullable InputStream beginFrame() throws IOException {
    hash.reset();
    size = 0;
    decoder = frames.nextFrame() ? new ZstdInputStream(frames) : null;
    return decoder;
  }

  /** The decoder throws whatever comes to its mind at damaged blocks. */
  private int decode(InputStream current, byte[] bytes, int from, int length) throws IOException {
    try {
      return current.read(bytes, from, length);
    } catch (RuntimeException e) {
      DamagedArchive damaged = frames.damaged(Kind.CORRUPT, String.valueOf(e.getMessage()));
      damaged.initCause(e);
      throw damaged;
    }
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
