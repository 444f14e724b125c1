package io.github.tuneready.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** When to colour. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  static Map<String, Colour> byName() {
    Map<String, Colour> names = new LinkedHashMap<>();
    for (Colour colour : values()) {
      names.put(colour.name().toLowerCase(Locale.ROOT), colour);
    }
    return names;
  }

  /**
   * Whether standard output is coloured. {@code NO_COLOR} and {@code FORCE_COLOR} count if they are
   * not empty (no-color.org, force-color.org), the first before the second.
   */
  boolean isOn(Console console) {
    if (this != AUTO) {
      return this == ALWAYS;
    }
    if (isSet(console, "NO_COLOR")) {
      return false;
    }
    if (isSet(console, "FORCE_COLOR")) {
      return !"0".equals(console.environment().get("FORCE_COLOR"));
    }
    return console.terminal().out() && !"dumb".equals(console.environment().get("TERM"));
  }

  private static boolean isSet(Console console, String variable) {
    String value = console.environment().get(variable);
    return value != null && !value.isEmpty();
  }
}
