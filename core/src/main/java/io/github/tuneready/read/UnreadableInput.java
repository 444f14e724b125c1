package io.github.tuneready.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/**
 * An input that cannot be read: missing, not allowed, or a folder or pattern without files. The
 * message is one line and names the path; control characters in it are escaped.
 */
public final class UnreadableInput extends IOException {
  private static final long serialVersionUID = 1L;

  private final String path;

  UnreadableInput(String path, String reason) {
    super(visible(path) + ": " + visible(reason));
    this.path = path;
  }

  UnreadableInput(String path, IOException cause) {
    super(visible(path) + ": " + visible(reason(cause)), cause);
    this.path = path;
  }

  /** The path, or the pattern, as the user wrote it. */
  public String path() {
    return path;
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemLoopException) {
      return "symbolic links in a loop";
    }
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "cannot be read" : reason;
  }

  private static String visible(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isVisible(c)) {
        line.append(c);
      } else {
        line.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
      }
    }
    return line.toString();
  }

  private static boolean isVisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
