package io.github.tuneready.cli;

import java.io.IOException;

/** What the first word of a call asks for. Options are set before it runs. */
interface Verb {
  /**
   * Does it.
   *
   * @return the exit code
   * @throws WrongCall if an option's value is wrong
   * @throws IOException if a file cannot be read or written; the message names it
   */
  int run(Console console, Values values) throws IOException;
}
