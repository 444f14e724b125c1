package io.github.tuneready.catalogue;

/** Lines without a fault, for the pages of several rules. */
final class Samples {
  static final String CHAT =
      """
      {"messages":[{"role":"user","content":"Where is my parcel?"},{"role":"assistant","content":"It arrives tomorrow."}]}
      """;

  static final String PAIR =
      """
      {"input":{"messages":[{"role":"user","content":"Where is my parcel?"}]},"preferred_output":[{"role":"assistant","content":"It arrives tomorrow."}],"non_preferred_output":[{"role":"assistant","content":"I do not know."}]}
      """;

  static final String REINFORCEMENT =
      """
      {"messages":[{"role":"user","content":"What is 17 times 3?"}],"answer":"51"}
      """;

  static final String COMPLETION =
      """
      {"prompt":"Where is my parcel? ->","completion":" It arrives tomorrow. END"}
      """;

  /** A hundred examples that differ. */
  static final String HUNDRED =
      """
      «100×{"messages":[{"role":"user","content":"What is # times 3?"},{"role":"assistant","content":"Count to # thrice."}]}
      »""";

  static final String TEN =
      """
      «10×{"messages":[{"role":"user","content":"What is # times 3?"},{"role":"assistant","content":"Count to # thrice."}]}
      »""";

  private Samples() {}
}
