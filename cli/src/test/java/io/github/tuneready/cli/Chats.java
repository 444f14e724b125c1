package io.github.tuneready.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of chat examples for tests. */
final class Chats {
  private Chats() {}

  /** As many well-formed examples as asked for, no two alike. */
  static List<String> good(int examples) {
    return good("batch", examples);
  }

  /** Another batch has other examples. */
  static List<String> good(String batch, int examples) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i <= examples; i++) {
      lines.add(
          chat(
              "What does part " + i + " of " + batch + " cost?",
              "Part " + i + " of the series '" + batch + "' costs " + (17 * i + 5) + " euros."));
    }
    return lines;
  }

  static String chat(String question, String answer) {
    return "{\"messages\": [{\"role\": \"system\", \"content\": \"You answer for a shop.\"}, "
        + "{\"role\": \"user\", \"content\": \""
        + question
        + "\"}, {\"role\": \"assistant\", \"content\": \""
        + answer
        + "\"}]}";
  }
}
