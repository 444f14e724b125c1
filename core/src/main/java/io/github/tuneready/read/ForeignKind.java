package io.github.tuneready.read;

/** What a file that is not JSON Lines is instead. */
public enum ForeignKind {
  /** Text in UTF-16. */
  UTF_16("UTF-16 text"),
  /** Text in UTF-32. */
  UTF_32("UTF-32 text"),
  /** Text in an EBCDIC code page. */
  EBCDIC("EBCDIC text"),
  /** One JSON array around all examples. */
  JSON_ARRAY("one JSON array"),
  /** JSON objects laid out over several lines. */
  PRETTY_PRINTED_JSON("pretty-printed JSON"),
  /** Comma, semicolon or tab separated values. */
  SEPARATED_VALUES("separated values"),
  /** HTML or XML. */
  MARKUP("markup"),
  /** YAML. */
  YAML("YAML"),
  /** Lines that end in CR alone. */
  OLD_MAC_LINES("old Mac line ends"),
  /** A Git LFS pointer in place of the file. */
  GIT_LFS_POINTER("a Git LFS pointer"),
  /** The path of a symbolic link in place of the file. */
  SYMBOLIC_LINK_TEXT("the text of a symbolic link"),
  /** Compressed again inside, or in a format that is not read. */
  COMPRESSED("compressed data"),
  /** An archive of files. */
  ARCHIVE("an archive"),
  /** A table in a binary format. */
  BINARY_TABLE("a binary table"),
  /** Any other binary file. */
  BINARY("a binary file");

  private final String label;

  ForeignKind(String label) {
    this.label = label;
  }

  /** The kind in words, to follow "this file is". */
  public String label() {
    return label;
  }
}
