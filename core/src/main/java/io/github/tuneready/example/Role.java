package io.github.tuneready.example;

import io.github.tuneready.json.Text;
import org.jspecify.annotations.Nullable;

/** Who speaks a message. */
public enum Role {
  SYSTEM("system"),
  DEVELOPER("developer"),
  USER("user"),
  ASSISTANT("assistant"),
  TOOL("tool"),
  /** The deprecated forerunner of {@link #TOOL}. */
  FUNCTION("function"),
  /** A role that no platform knows, or none. */
  UNKNOWN("unknown");

  private static final Role[] ALL = values();

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The name used in the data. */
  public String label() {
    return label;
  }

  /** Whether the message gives instructions rather than takes part in the talk. */
  public boolean isInstruction() {
    return this == SYSTEM || this == DEVELOPER;
  }

  /** Whether the message answers a call of a tool or function. */
  public boolean isToolAnswer() {
    return this == TOOL || this == FUNCTION;
  }

  /** The role of this name, or {@link #UNKNOWN}; names are case-sensitive as on the platforms. */
  public static Role of(@Nullable Text name) {
    if (name != null) {
      for (Role role : ALL) {
        if (role != UNKNOWN && name.contentEquals(role.label)) {
          return role;
        }
      }
    }
    return UNKNOWN;
  }
}
