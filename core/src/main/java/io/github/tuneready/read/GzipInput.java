package io.github.tuneready.read;

import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The decompressed bytes of a gzip file (RFC 1952, May 1996), of all its members.
 *
 * <p>{@code java.util.zip.GZIPInputStream} asks {@code available()} whether another member follows
 * and stops early where a pipe says 0 (JDK-7036144); this reads on until the end of the file. Zero
 * bytes after the last member are padding, as gzip(1) has it. Faults are thrown after all bytes
 * before them were delivered. Not thread-safe.
 */
final class GzipInput extends InputStream {
  private enum State {
    HEADER,
    BODY,
    TRAILER,
    END
  }

  private final CountedInput input;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private State state = State.HEADER;
  private int member;
  private @Nullable DamagedArchive fault;

  GzipInput(InputStream stream) {
    this.input = new CountedInput(stream);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    int count = 0;
    while (count == 0 && length > 0 && state != State.END) {
      switch (state) {
        case HEADER -> beginMember();
        case BODY -> count = inflate(bytes, from, length);
        default -> endMember();
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private void beginMember() throws IOException {
    state = GzipHeader.skip(input, member) ? State.BODY : State.END;
    inflater.reset();
    checksum.reset();
  }

  private int inflate(byte[] bytes, int from, int length) throws IOException {
    if (inflater.needsInput()) {
      if (!input.fill()) {
        throw damaged(Kind.TRUNCATED, "");
      }
      inflater.setInput(input.buffer(), input.position(), input.buffered());
    }
    int count = inflateOrRemember(bytes, from, length);
    input.useAllBut(inflater.getRemaining());
    checksum.update(bytes, from, count);
    if (inflater.finished()) {
      state = State.TRAILER;
    } else if (fault != null && count == 0) {
      throw fault;
    }
    return count;
  }

  private int inflateOrRemember(byte[] bytes, int from, int length) {
    long before = inflater.getBytesWritten();
    try {
      int count = inflater.inflate(bytes, from, length);
      if (inflater.needsDictionary()) {
        fault = damaged(Kind.CORRUPT, "a dictionary is asked for");
      }
      return count;
    } catch (DataFormatException e) {
      fault = damaged(Kind.CORRUPT, String.valueOf(e.getMessage()));
      return (int) (inflater.getBytesWritten() - before);
    }
  }

  private void endMember() throws IOException {
    int statedChecksum = trailerInt();
    int statedLength = trailerInt();
    if (statedChecksum != (int) checksum.getValue()) {
      throw damaged(Kind.CHECKSUM_WRONG, "");
    }
    if (statedLength != (int) inflater.getBytesWritten()) {
      throw damaged(Kind.LENGTH_WRONG, "");
    }
    member++;
    state = State.HEADER;
  }

  private int trailerInt() throws IOException {
    int number = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      int next = input.read();
      if (next < 0) {
        throw damaged(Kind.TRUNCATED, "in the checksum");
      }
      number |= next << shift;
    }
    return number;
  }

  private DamagedArchive damaged(Kind kind, String detail) {
    return new DamagedArchive(kind, detail, input.offset(), member);
  }

  @Override
  public void close() throws IOException {
    state = State.END;
    inflater.end();
    input.close();
  }
}
