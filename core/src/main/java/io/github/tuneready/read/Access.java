package io.github.tuneready.read;

/** How the bytes of an input can be reached. */
public enum Access {
  /** A plain file: any part of it can be read on its own, so it is cut into chunks. */
  RANGE,
  /** Read once from the front: a compressed file, a FIFO, a device. */
  STREAM,
  /** The standard input of the process, read once from the front. */
  STANDARD_INPUT
}
