package io.github.tuneready.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * What a run of the command left behind.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Outcome(int code, String out, String err) {
  Outcome ends(int expected) {
    assertEquals(expected, code, this::toString);
    return this;
  }

  /** Standard output has this text. */
  Outcome says(String text) {
    assertTrue(out.contains(text), () -> "'" + text + "' is not in " + this);
    return this;
  }

  /** Standard output does not have this text. */
  Outcome omits(String text) {
    assertTrue(!out.contains(text), () -> "'" + text + "' is in " + this);
    return this;
  }

  /** Standard error is one line, with this text. */
  Outcome complains(String text) {
    assertEquals(1, err.lines().count(), this::toString);
    assertTrue(err.startsWith("validate-dataset: ") && err.endsWith("\n"), this::toString);
    assertTrue(err.contains(text), () -> "'" + text + "' is not in " + this);
    return this;
  }

  /** Nobody sees where in the program something went wrong, unless they ask. */
  Outcome showsNoTrace() {
    assertTrue(!out.contains("\tat ") && !err.contains("    at "), this::toString);
    assertTrue(!err.contains("Exception"), this::toString);
    return this;
  }
}
