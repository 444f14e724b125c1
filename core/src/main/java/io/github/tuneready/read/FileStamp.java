package io.github.tuneready.read;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a file was at one moment, to see later whether it changed while it was read.
 *
 * @param size bytes
 * @param modifiedNanos time of the last change, nanoseconds since 1970
 * @param key the system's identity of the file (device and inode), or null where it has none
 */
public record FileStamp(long size, long modifiedNanos, @Nullable String key)
    implements Serializable {

  /**
   * The stamp of a file as it is now; symbolic links are followed.
   *
   * @throws IOException if the file is gone or cannot be asked
   */
  public static FileStamp of(Path path) throws IOException {
    return of(Files.readAttributes(path, BasicFileAttributes.class));
  }

  static FileStamp of(BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    return new FileStamp(
        attributes.size(),
        attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? null : key.toString());
  }
}
