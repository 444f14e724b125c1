package io.github.tuneready.clean;

/** A row that was written otherwise. */
public final class Mended {
  private final byte[] bytes;
  private final Fix fix;

  Mended(byte[] bytes, Fix fix) {
    this.bytes = bytes;
    this.fix = fix;
  }

  /** The row as it is now, without line end; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What was done last. */
  public Fix fix() {
    return fix;
  }
}
