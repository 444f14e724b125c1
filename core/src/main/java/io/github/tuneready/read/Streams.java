package io.github.tuneready.read;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens inputs that are read from the front. */
final class Streams {
  /** Opens a stream when the thread that reads it is ready. */
  interface Opener {
    InputStream open() throws IOException;
  }

  private Streams() {}

  /** The bytes of an input as they are, compressed if it is. */
  static InputStream open(InputFile input) throws IOException {
    return input.access() == Access.STANDARD_INPUT
        ? new StandardInput()
        : Files.newInputStream(Path.of(input.path()));
  }

  /** Stays open: it is not ours, and closing it would leave its number to the next file. */
  private static final class StandardInput extends FilterInputStream {
    StandardInput() {
      super(new FileInputStream(FileDescriptor.in));
    }

    @Override
    public void close() {
      // see above
    }
  }
}
