package io.github.tuneready.read;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One input as it was when it was found: a file, a FIFO or standard input.
 *
 * @param path the name as the user would write it, {@code -} for standard input
 * @param access how its bytes can be reached
 * @param size bytes of the file at that moment (compressed bytes if it is compressed); 0 where a
 *     size is not known
 * @param stamp what the file was, or null for standard input and FIFOs
 * @param foreign what the file is if it is no JSON Lines; known here for plain files only, for the
 *     others see {@link BlockStream#foreign}
 */
public record InputFile(
    String path, Access access, long size, @Nullable FileStamp stamp, @Nullable ForeignFile foreign)
    implements Serializable {

  /** Checks the path and the size. */
  public InputFile {
    requireNonNull(path, "path");
    requireNonNull(access, "access");
    if (size < 0) {
      throw new IllegalArgumentException("size: " + size);
    }
  }

  /** A plain file of that size about which nothing else is known. */
  public static InputFile plain(String path, long size) {
    return new InputFile(path, Access.RANGE, size, null, null);
  }

  /** The standard input of the process. */
  public static InputFile standardInput() {
    return new InputFile("-", Access.STANDARD_INPUT, 0, null, null);
  }

  /**
   * Whether the file is no longer what it was: another size, another time of change, or another
   * file under the same name. A file that is gone counts as changed; standard input and FIFOs never
   * do.
   */
  public boolean changedWhileReading() {
    return stamp != null && !stamp.equals(stampNow());
  }

  /** Whether the file is now shorter than it was, or gone: then not all of it was read. */
  public boolean shrunk() {
    FileStamp now = stampNow();
    return stamp != null && (now == null || now.size() < stamp.size());
  }

  private @Nullable FileStamp stampNow() {
    try {
      return FileStamp.of(Path.of(path));
    } catch (IOException gone) {
      return null;
    }
  }
}
