package io.github.tuneready.cli;

/** Where the command starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Program(Console.ofProcess()).run(args));
  }
}
