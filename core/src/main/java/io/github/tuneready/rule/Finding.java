package io.github.tuneready.rule;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One place where a rule found something.
 *
 * @param position the line, see {@link io.github.tuneready.example.Position}; {@link #WHOLE} where
 *     the finding is about the dataset as a whole
 * @param byteOffset where it stands in the file (uncompressed), from 0, or -1
 * @param column where it stands in the line, in characters from 1, or 0
 * @param pointer the place as an RFC 6901 pointer, or null where the line is no JSON
 * @param message what exactly is wrong here
 * @param excerpt the text around it, secrets masked, or null
 * @param related the line the message ends with, as in "the same as", or {@link #NONE}
 */
public record Finding(
    long position,
    long byteOffset,
    int column,
    @Nullable String pointer,
    String message,
    @Nullable Excerpt excerpt,
    long related)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** The position of a finding about the dataset as a whole. */
  public static final long WHOLE = -1;

  /** The related position of a finding that names no other line. */
  public static final long NONE = -1;

  /** Whether the finding names a line. */
  public boolean hasLine() {
    return position != WHOLE;
  }

  /** Whether the message ends with another line's file and number. */
  public boolean hasRelated() {
    return related != NONE;
  }
}
