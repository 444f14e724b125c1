package io.github.tuneready.decision;

/**
 * An evidence file that cannot be used: what is wrong, in one sentence with file, line, column and
 * key. The fault of whoever wrote the file.
 */
public final class EvidenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that is fit for the user as it is. */
  public EvidenceException(String message) {
    super(message);
  }
}
