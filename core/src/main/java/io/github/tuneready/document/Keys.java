package io.github.tuneready.document;

/** Keys of a file as messages may show them. */
public final class Keys {
  private static final int SHOWN = 60;

  private Keys() {}

  /** Short, and nothing a terminal would obey. */
  public static String shown(String key) {
    String cut = key.length() > SHOWN ? key.substring(0, SHOWN) + "..." : key;
    return cut.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
  }
}
