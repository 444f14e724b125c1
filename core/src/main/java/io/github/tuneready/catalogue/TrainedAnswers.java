package io.github.tuneready.catalogue;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Message;
import java.util.List;
import java.util.function.Consumer;

/** The messages of an example that the model learns from. */
final class TrainedAnswers {
  private TrainedAnswers() {}

  /** Trained messages of a conversation, and both answers of a pair. */
  static void forEach(Example example, Consumer<Message> action) {
    for (Message message : example.messages()) {
      if (message.isTrained() && example.preferred().isEmpty()) {
        action.accept(message);
      }
    }
    forEach(example.preferred(), action);
    forEach(example.nonPreferred(), action);
  }

  private static void forEach(List<Message> messages, Consumer<Message> action) {
    messages.forEach(action);
  }
}
