package io.github.tuneready.statistics;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What one file, or a chunk of it, is like as a file. Merging is associative and commutative. */
public final class FileFacts implements Serializable {
  private static final long serialVersionUID = 1;

  private long lines;
  private long blankLines;
  private long examples;
  private long invalidLines;
  private long crlfLines;
  private long bytes;
  private boolean byteOrderMark;
  private boolean unterminated;
  private @Nullable String foreign;
  private @Nullable String damage;
  private @Nullable String change;
  private boolean shrunk;
  private String name = "";

  FileFacts() {}

  /**
   * Counts a line.
   *
   * @param blank whether nothing stands on it
   * @param crlf whether it ends in CR LF
   * @param terminated whether it ends in LF
   */
  public void addLine(boolean blank, boolean crlf, boolean terminated) {
    lines++;
    blankLines += blank ? 1 : 0;
    crlfLines += crlf ? 1 : 0;
    unterminated |= !terminated;
  }

  /** Counts a line that is not blank. */
  public void addExample(boolean valid) {
    examples++;
    invalidLines += valid ? 0 : 1;
  }

  /** Says how many bytes were read. */
  public void addBytes(long count) {
    bytes += count;
  }

  /** Says that the file starts with a byte-order mark. */
  public void setByteOrderMark() {
    byteOrderMark = true;
  }

  /** Says that the file is no JSON Lines, and what to do. */
  public void setForeign(String what) {
    foreign = what;
  }

  /** Says that the file could be read only in part, and why. */
  public void setDamage(String what) {
    damage = what;
  }

  /**
   * Says that the file changed while it was read.
   *
   * @param what how it changed
   * @param shorter whether it became shorter, so that not all of it was read
   */
  public void setChange(String what, boolean shorter) {
    change = what;
    shrunk = shorter;
  }

  /** Says what the file is called, {@code -} for standard input. */
  public void setName(String path) {
    name = path;
  }

  void merge(FileFacts other) {
    lines += other.lines;
    blankLines += other.blankLines;
    examples += other.examples;
    invalidLines += other.invalidLines;
    crlfLines += other.crlfLines;
    bytes += other.bytes;
    byteOrderMark |= other.byteOrderMark;
    unterminated |= other.unterminated;
    foreign = foreign != null ? foreign : other.foreign;
    damage = damage != null ? damage : other.damage;
    if (change == null || other.shrunk) {
      change = other.change != null ? other.change : change;
    }
    shrunk |= other.shrunk;
    name = name.isEmpty() ? other.name : name;
  }

  /** Lines, blank ones among them. */
  public long lines() {
    return lines;
  }

  /** Lines on which nothing stands. */
  public long blankLines() {
    return blankLines;
  }

  /** Lines that are not blank. */
  public long examples() {
    return examples;
  }

  /** Lines in which a rule calls something an error. */
  public long invalidLines() {
    return invalidLines;
  }

  /** Lines that end in CR LF. */
  public long crlfLines() {
    return crlfLines;
  }

  /** Bytes read, after decompression. */
  public long bytes() {
    return bytes;
  }

  /** Whether the file starts with a byte-order mark. */
  public boolean byteOrderMark() {
    return byteOrderMark;
  }

  /** Whether the last line lacks its LF. */
  public boolean unterminated() {
    return unterminated;
  }

  /** Why the file is no JSON Lines and what to do, or null. */
  public @Nullable String foreign() {
    return foreign;
  }

  /** Why the file could be read only in part, or null. */
  public @Nullable String damage() {
    return damage;
  }

  /** How the file changed while it was read, or null. */
  public @Nullable String change() {
    return change;
  }

  /** Whether the file became shorter while it was read. */
  public boolean shrunk() {
    return shrunk;
  }

  /** What the file is called, {@code -} for standard input; empty if nobody said. */
  public String name() {
    return name;
  }
}
