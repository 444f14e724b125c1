package io.github.tuneready.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Where a {@link LineReader} takes bytes from. */
interface ByteSource extends Closeable {
  /** Nothing more to read. */
  ByteSource EMPTY = of(InputStream.nullInputStream());

  /** Reads at least one byte, or returns -1 at the end. */
  int read(byte[] buffer, int from, int length) throws IOException;

  /** The bytes of a stream, which is closed with the source. */
  static ByteSource of(InputStream stream) {
    return new ByteSource() {
      @Override
      public int read(byte[] buffer, int from, int length) throws IOException {
        return stream.read(buffer, from, length);
      }

      @Override
      public void close() throws IOException {
        stream.close();
      }
    };
  }
}
