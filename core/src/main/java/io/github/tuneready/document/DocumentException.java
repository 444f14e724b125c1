package io.github.tuneready.document;

/**
 * A document that cannot be used: what is wrong, in one sentence with file, line, column and key.
 * The fault of whoever wrote it.
 */
public final class DocumentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that is fit for the user as it is. */
  public DocumentException(String message) {
    super(message);
  }
}
