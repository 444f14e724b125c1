package io.github.tuneready.rule;

/** The line that is being checked, to tell where in it a finding stands. Reused by one worker. */
public final class Line {
  private static final int WINDOW_BEFORE = 40;
  private static final int WINDOW_AFTER = 60;

  /** Looked at on either side of the window, so that a key that it cuts is seen whole. */
  private static final int MARGIN = 512;

  private byte[] bytes = new byte[0];
  private int from;
  private int to;
  private long offset;
  private long position = Finding.WHOLE;
  private final Masking masking = new Masking();

  /**
   * Moves to another line.
   *
   * @param source holds the line
   * @param start index of its first byte
   * @param end index after its last kept byte
   * @param fileOffset where the line starts in its file, in bytes from 0
   * @param at its position
   */
  public void set(byte[] source, int start, int end, long fileOffset, long at) {
    bytes = source;
    from = start;
    to = end;
    offset = fileOffset;
    position = at;
  }

  long position() {
    return position;
  }

  /** Where an offset in the line stands in the file. */
  long byteOffset(int inLine) {
    return offset + inLine;
  }

  /** The column of an offset, in characters from 1; bytes that are no UTF-8 count one each. */
  int column(int inLine) {
    int column = 1;
    int end = Math.min(from + inLine, to);
    for (int i = from; i < end; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        column++;
      }
    }
    return column;
  }

  /** The text around an offset; keys and personal data are masked unless nothing is redacted. */
  Excerpt excerpt(int inLine, Redaction redaction) {
    int at = Math.min(from + inLine, to);
    int start = toCharacter(Math.max(from, at - WINDOW_BEFORE));
    int end = toCharacter(Math.min(to, at + WINDOW_AFTER));
    if (redaction == Redaction.NONE) {
      masking.clear();
    } else {
      masking.scan(bytes, Math.max(from, start - MARGIN), Math.min(to, end + MARGIN));
    }
    String before = masking.text(bytes, start, Math.max(start, at));
    String after = masking.text(bytes, at, Math.max(at, end));
    return new Excerpt(before + after, before.length(), start > from, end < to);
  }

  /** The index itself, or the next at which a character starts. */
  private int toCharacter(int index) {
    int i = index;
    while (i < to && (bytes[i] & 0xC0) == 0x80) {
      i++;
    }
    return i;
  }
}
