package io.github.tuneready.catalogue;

import java.util.List;
import java.util.function.Function;

/**
 * One key of a policy file.
 *
 * @param path its name, after that of its section and a full stop where it has one
 * @param about what it means, with unit and source
 * @param type what it holds, as JSON Schema calls it: string, integer, number, boolean or array
 * @param words what a string may be; empty for any
 * @param value its value in a policy as YAML; empty where there is none
 */
public record PolicyKey(
    String path, String about, String type, List<String> words, Function<Policy, String> value) {

  /** Copies the words. */
  public PolicyKey {
    words = List.copyOf(words);
  }

  /** The section that it stands in, or nothing. */
  public String section() {
    int stop = path.indexOf('.');
    return stop < 0 ? "" : path.substring(0, stop);
  }

  /** The name in its section. */
  public String name() {
    return path.substring(path.indexOf('.') + 1);
  }
}
