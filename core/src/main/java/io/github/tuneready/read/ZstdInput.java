package io.github.tuneready.read;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The decompressed bytes of a zstd file. */
final class ZstdInput extends FilterInputStream {
  ZstdInput(InputStream stream) throws IOException {
    super(new ZstdInputStream(stream));
  }
}
