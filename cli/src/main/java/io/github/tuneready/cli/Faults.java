package io.github.tuneready.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Tells the user what went wrong. */
final class Faults {
  private final Console console;
  private final boolean traces;

  Faults(Console console, boolean traces) {
    this.console = console;
    this.traces = traces;
  }

  /** One line, and the trace if it is wanted. */
  int tell(Throwable fault, String line, int exitCode) {
    console.complain(line);
    if (traces) {
      console.say(trace(fault));
    }
    return exitCode;
  }

  /** A fault of ours, which the user can only report. */
  int tellOwn(Throwable fault, String line) {
    String asks = "; please report this" + (traces ? "" : ", with what --debug adds");
    return tell(fault, "fault in this program: " + line + asks, ExitCode.OWN_FAULT);
  }

  /** Why a file cannot be read, with its name. */
  static String reason(IOException e) {
    if (e instanceof FileSystemException fault) {
      return fault.getFile() + ": " + reason(fault);
    }
    String message = e.getMessage();
    return message == null ? "cannot be read: " + e.getClass().getSimpleName() : message;
  }

  private static String reason(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e.getReason() == null ? "cannot be read" : e.getReason();
  }

  /** Messages may quote the data, so the trace is made inert line by line. */
  private static String trace(Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    StringBuilder inert = new StringBuilder();
    trace
        .toString()
        .lines()
        .forEach(line -> inert.append(Plain.line(line.replace("\t", "    "))).append('\n'));
    return inert.toString();
  }
}
