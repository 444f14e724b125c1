package io.github.tuneready.json;

/** The seven kinds of JSON value. */
public enum JsonType {
  OBJECT("an object"),
  ARRAY("an array"),
  STRING("a string"),
  NUMBER("a number"),
  TRUE("true"),
  FALSE("false"),
  NULL("null");

  private static final JsonType[] ALL = values();

  private final String phrase;

  JsonType(String phrase) {
    this.phrase = phrase;
  }

  static JsonType of(int ordinal) {
    return ALL[ordinal];
  }

  /** How a sentence names a value of this type: "an object". */
  public String phrase() {
    return phrase;
  }
}
