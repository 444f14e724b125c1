package io.github.tuneready.style;

/** Whether the style of a message can be assessed, and if not, why. */
public enum Assessment {
  ASSESSED("assessed"),
  TOO_SHORT("too short"),
  NOT_ENGLISH("not English"),
  CODE("mostly code");

  private final String label;

  Assessment(String label) {
    this.label = label;
  }

  /** The reason in words. */
  public String label() {
    return label;
  }
}
