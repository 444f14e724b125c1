package io.github.tuneready.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A file of known size and digest. The end of it is handed out only after all of it was read and
 * found to be the same. Not thread-safe.
 */
final class VerifiedStream extends InputStream {
  private static final int BLOCK = 1 << 16;

  private final Path path;
  private final InputStream source;
  private final long size;
  private final String sha256;
  private final MessageDigest digest = newDigest();

  private byte[] block = new byte[BLOCK];
  private byte[] ahead = new byte[BLOCK];
  private int at;
  private int length;
  private int aheadLength;
  private long read;
  private boolean failed;

  VerifiedStream(Path path, long size, String sha256) throws IOException {
    this.path = path;
    this.size = size;
    this.sha256 = sha256;
    this.source = Files.newInputStream(path);
    try {
      if (Files.size(path) != size) {
        throw changed();
      }
      aheadLength = fetch(ahead);
      advance();
    } catch (IOException | RuntimeException | Error e) {
      source.close();
      throw e;
    }
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private int fetch(byte[] target) throws IOException {
    int count = source.readNBytes(target, 0, target.length);
    digest.update(target, 0, count);
    read += count;
    if (read > size) {
      throw changed();
    }
    return count;
  }

  /** Makes the block read ahead the one to hand out, and reads another ahead. */
  private void advance() throws IOException {
    byte[] spare = block;
    block = ahead;
    length = aheadLength;
    at = 0;
    ahead = spare;
    aheadLength = length < BLOCK ? 0 : fetch(ahead);
    boolean isLast = aheadLength == 0;
    if ((isLast && length > 0) || read == 0) {
      verify();
    }
  }

  private void verify() throws IOException {
    if (read != size || !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw changed();
    }
  }

  private IOException changed() {
    failed = true;
    return new IOException(path + ": changed since it was checked");
  }

  private boolean isOver() throws IOException {
    if (failed) {
      throw changed();
    }
    if (at == length && length == BLOCK) {
      advance();
    }
    return at == length;
  }

  @Override
  public int read() throws IOException {
    return isOver() ? -1 : block[at++] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, target.length);
    if (count == 0) {
      return 0;
    }
    if (isOver()) {
      return -1;
    }
    int copied = Math.min(count, length - at);
    System.arraycopy(block, at, target, offset, copied);
    at += copied;
    return copied;
  }

  @Override
  public int available() {
    return failed ? 0 : length - at;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
