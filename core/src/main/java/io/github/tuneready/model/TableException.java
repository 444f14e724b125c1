package io.github.tuneready.model;

/**
 * A table of prices or models that cannot be used: what is wrong, in one sentence that names the
 * file and the key and quotes nothing of the content. The fault of whoever wrote the table.
 */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With a message that is fit for the user as it is. */
  public TableException(String message) {
    super(message);
  }
}
