package io.github.tuneready.read;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * A file that holds no JSON Lines at all: one finding for the file instead of one for each line.
 *
 * @param kind what the file is
 * @param detail the evidence, one line
 * @param remedy what to do, one line, with the command where there is one
 */
public record ForeignFile(ForeignKind kind, String detail, String remedy) implements Serializable {
  /** Checks that nothing is missing. */
  public ForeignFile {
    requireNonNull(kind, "kind");
    requireNonNull(detail, "detail");
    requireNonNull(remedy, "remedy");
  }
}
