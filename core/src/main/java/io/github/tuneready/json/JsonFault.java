package io.github.tuneready.json;

/**
 * Why a text is not JSON (RFC 8259), or is past a limit set on purpose. Each says what stands there
 * and what to do.
 */
public enum JsonFault {
  EMPTY("the line holds no value", "remove the blank line"),
  UNEXPECTED_END(
      "the line ends before the value does", "complete the line, or join it with the next"),
  UNTERMINATED_STRING(
      "a string opens here and never closes",
      "close it with '\"', and escape quotes inside as \\\""),
  EXPECTED_VALUE(
      "a value is expected here", "write a string, number, object, array, true, false or null"),
  EXPECTED_KEY("a key in double quotes is expected here", "put the key in double quotes"),
  UNQUOTED_KEY("the key is not in double quotes", "put the key in double quotes"),
  EXPECTED_COLON("a ':' is expected after the key", "put ':' between key and value"),
  EXPECTED_COMMA("a ',' or the closing bracket is expected here", "separate the values with ','"),
  TRAILING_COMMA("a ',' stands before the closing bracket", "remove the ','"),
  MISMATCHED_BRACKET(
      "the closing bracket does not match the opening one", "close '{' with '}' and '[' with ']'"),
  SINGLE_QUOTE("single quotes do not delimit strings", "use double quotes (json.dumps, not str)"),
  SMART_QUOTE("typographic quotes do not delimit strings", "use straight double quotes"),
  COMMENT("JSON has no comments", "remove the comment"),
  CONTROL_CHARACTER("a raw control character stands in a string", "escape it: \\n, \\t, \\u0000"),
  NUL_BYTE(
      "a NUL byte stands outside of a string",
      "remove the padding: the file was cut off or padded while it was written"),
  BAD_ESCAPE(
      "the escape is not one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX",
      "double the backslash, or write \\uXXXX with four hexadecimal digits"),
  NOT_A_NUMBER("NaN and Infinity are not JSON", "write null or leave the key out"),
  LEADING_ZERO("a number has a leading zero", "remove the zero, or make it a string"),
  BAD_NUMBER(
      "the number is not written as JSON asks", "write digits, at most one '.', and an exponent"),
  PYTHON_LITERAL("True, False and None are Python", "write true, false, null (json.dumps does)"),
  BAD_LITERAL("the word is not true, false or null", "put text in double quotes"),
  TRAILING_TEXT("text follows the value", "one line holds one object and nothing else"),
  COMMA_AFTER_VALUE("a ',' follows the object", "remove the ',' left over from a JSON array"),
  SECOND_VALUE("a second value follows on the same line", "put each object on a line of its own"),
  BYTE_ORDER_MARK(
      "a byte-order mark stands inside the file",
      "remove U+FEFF: files were joined without stripping it"),
  TOO_DEEP("brackets are nested too deeply", "flatten the value"),
  NUMBER_TOO_LONG("the number has too many digits", "make it a string"),
  TOO_MANY_KEYS("an object has too many keys", "make it an array"),
  TOO_MANY_VALUES("the line has too many values", "split the example");

  private final String what;
  private final String cure;

  JsonFault(String what, String cure) {
    this.what = what;
    this.cure = cure;
  }

  /** What is wrong, as a clause without a full stop. */
  public String what() {
    return what;
  }

  /** What to do about it, as an imperative without a full stop. */
  public String cure() {
    return cure;
  }

  /** Whether the text may be JSON and only passes one of our own limits. */
  public boolean isLimit() {
    return switch (this) {
      case TOO_DEEP, NUMBER_TOO_LONG, TOO_MANY_KEYS, TOO_MANY_VALUES -> true;
      default -> false;
    };
  }
}
