package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;

/** What several rules ask about the messages of an example. */
final class Conversation {
  private Conversation() {}

  /** Whether this is a supervised example with messages. */
  static boolean isSupervised(Example example) {
    return example.format() == Format.CHAT && !example.messages().isEmpty();
  }

  /** Whether any message is of a role. */
  static boolean has(Example example, Role role) {
    for (Message message : example.messages()) {
      if (message.role() == role) {
        return true;
      }
    }
    return false;
  }

  /** Whether any message is of a role that could not be read, and may be meant as any. */
  static boolean isUnclear(Example example) {
    return has(example, Role.UNKNOWN);
  }

  /** The node of the array that holds the messages; there must be one. */
  static int node(Example example) {
    return example.json().parent(example.messages().get(0).node());
  }
}
