package io.github.tuneready.clean;

/** What a cleaned copy mends. The order is that of {@code docs/fixes.md}. */
public enum Fix {
  BYTE_ORDER_MARK(
      "byte-order-mark",
      Effect.LINE_ENDS,
      true,
      "A byte order mark before the first line is left out",
      "The platform's parser takes it for text before the first object."),
  LINE_ENDS(
      "line-ends",
      Effect.LINE_ENDS,
      true,
      "CR LF becomes LF, and the last line ends in LF",
      "The row itself stays as it is, byte for byte."),
  BLANK_LINE(
      "blank-line", Effect.DROPPED, true, "A blank line is left out", "It holds no example."),
  NUL_PADDING(
      "nul-padding",
      Effect.CHANGED,
      true,
      "NUL bytes before or after an object are cut off",
      "A copy that broke off leaves them."),
  TEXT_AROUND(
      "text-around",
      Effect.CHANGED,
      true,
      "Commas, brackets and a few words around one object are cut off",
      "What is left must be one JSON object; the words may hold no quote and no brace."),
  TRAILING_COMMA(
      "trailing-comma",
      Effect.CHANGED,
      true,
      "A comma before a closing bracket or brace is taken out",
      "JSON knows no such comma; nothing else of the row changes."),
  OUTPUT_NAMES(
      "output-names",
      Effect.CHANGED,
      true,
      "preferred_completion becomes preferred_output, and its counterpart likewise",
      "An old specification had other names than the platforms take."),
  EXACT_DUPLICATE(
      "exact-duplicate",
      Effect.DROPPED,
      true,
      "An example that stands in an earlier line, however it is written, is left out",
      "It is paid for twice and weighs twice. Do not clean a file whose repetitions are meant."),
  JSON_ARRAY(
      "json-array",
      Effect.CHANGED,
      false,
      "One JSON array, or objects over several lines, become one object a line",
      "Numbers and texts stay as they are; white space between them does not."),
  WINDOWS_1252(
      "windows-1252",
      Effect.CHANGED,
      false,
      "Bytes that are no UTF-8 are read as Windows-1252",
      "A guess: another old encoding would give other letters."),
  FOREIGN_FORMAT(
      "foreign-format",
      Effect.CHANGED,
      false,
      "Alpaca, ShareGPT, question and answer, prompt and response become chat messages",
      "Keys that chat rows do not have are lost."),
  COMPLETION_TO_CHAT(
      "completion-to-chat",
      Effect.CHANGED,
      false,
      "Legacy prompt and completion become chat messages",
      "Not with --method completion. White space at both ends of the two is cut off."),
  EXTRA_KEY(
      "extra-key",
      Effect.CHANGED,
      false,
      "Keys that the format does not know are taken out of a row",
      "Such as ids and notes; they are kept among the rejected."),
  TRAILING_TURN(
      "trailing-turn",
      Effect.CHANGED,
      false,
      "Messages after the last answer are left out",
      "Nothing is learned from them, and some platforms refuse the row."),
  INVALID_ROW(
      "invalid-row",
      Effect.DROPPED,
      false,
      "A row in which a rule still finds an error is left out",
      "The platform would refuse the file for it."),
  NEAR_DUPLICATE(
      "near-duplicate",
      Effect.DROPPED,
      false,
      "An example that is nearly the same as an earlier one is left out",
      "The first of each group stays. Similarity is judged as a check does."),
  LEAKED_ROW(
      "leaked-row",
      Effect.DROPPED,
      false,
      "A training example that is in a validation or evaluation file too is left out",
      "Only where --validation or --evaluation names such a file.");

  /** What a fix does to a row. */
  public enum Effect {
    /** The row stays as it is, what ends it changes. */
    LINE_ENDS,
    /** The row is written otherwise; the original is kept among the rejected. */
    CHANGED,
    /** The row is left out; the original is kept among the rejected. */
    DROPPED
  }

  private final String id;
  private final Effect effect;
  private final boolean safe;
  private final String summary;
  private final String remark;

  Fix(String id, Effect effect, boolean safe, String summary, String remark) {
    this.id = id;
    this.effect = effect;
    this.safe = safe;
    this.summary = summary;
    this.remark = remark;
  }

  /** The name in the rejected rows. */
  public String id() {
    return id;
  }

  /** What it does to a row. */
  public Effect effect() {
    return effect;
  }

  /** Whether it can change no meaning, so that nobody need ask for it. */
  public boolean isSafe() {
    return safe;
  }

  /** What it does, as a sentence without its full stop. */
  public String summary() {
    return summary;
  }

  /** When to think twice, or why it may be done: a sentence. */
  public String remark() {
    return remark;
  }
}
