package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.json.CanonicalHash;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKeySet;
import io.github.tuneready.json.Text;
import java.util.List;

/**
 * 64-bit digests that tell whether two examples, their prompts or their answers are the same,
 * however they are written. Zero where there is no such part. Not thread-safe.
 */
public final class Digests {
  private static final long SEED = 0x2545F4914F6CDD1DL;
  private static final int MANY = 1_000;
  private static final int KNOWN = 1 << 10;
  private static final JsonKeySet CONTENT =
      JsonKeySet.of(
          "messages",
          "tools",
          "functions",
          "input",
          "preferred_output",
          "non_preferred_output",
          "prompt",
          "completion");

  private final CanonicalHash canonical = new CanonicalHash();
  private long line;
  private long conversation;
  private long prompt;
  private long answer;
  private boolean hashed;
  private long rejected;
  private int promptBytes;
  private int answerBytes;

  // Tools and schemas come back in every line; what was hashed before is known by its bytes.
  private final long[] known = new long[KNOWN];
  private final long[] knownDigest = new long[KNOWN];

  Digests() {}

  /** Opens the next example. */
  void clear() {
    hashed = false;
    line = 0;
    conversation = 0;
    prompt = 0;
    answer = 0;
    rejected = 0;
    promptBytes = 0;
    answerBytes = 0;
  }

  void of(Example example) {
    clear();
    if (!example.isReadable()) {
      return;
    }
    JsonDocument json = example.json();
    hash(example);
    line = CanonicalHash.of(json.bytes(), json.start(0), json.end(0), SEED);
    conversation = SEED;
    for (int member = json.first(JsonDocument.ROOT);
        member != JsonDocument.NONE;
        member = json.next(member)) {
      boolean counts =
          CONTENT.indexOf(json, member) >= 0 || example.format() == Format.REINFORCEMENT;
      if (counts) {
        conversation += CanonicalHash.mix(canonical.of(member), json.keyHash(member) + SEED);
      }
    }
    switch (example.format()) {
      case CHAT -> ofChat(example);
      case PREFERENCE -> ofPreference(example);
      case COMPLETION -> {
        prompt = ofText(example.prompt());
        promptBytes = example.prompt().byteLength();
        answer = example.completion().isEmpty() ? 0 : ofText(example.completion());
        answerBytes = example.completion().byteLength();
      }
      case REINFORCEMENT -> prompt = ofMessages(example.messages(), example.messages().size());
      case UNKNOWN -> {}
    }
  }

  private void hash(Example example) {
    canonical.compute(example.json());
    hashed = true;
  }

  /** Of one value of an example, also where examples are not compared. */
  long ofNode(Example example, int node) {
    JsonDocument json = example.json();
    long bytes = CanonicalHash.of(json.bytes(), json.start(node), json.end(node), SEED);
    int slot = (int) bytes & (KNOWN - 1);
    if (known[slot] != bytes) {
      if (!hashed) {
        hash(example);
      }
      known[slot] = bytes;
      knownDigest[slot] = canonical.of(node);
    }
    return knownDigest[slot];
  }

  private void ofChat(Example example) {
    List<Message> messages = example.messages();
    int last = lastAnswer(messages);
    if (last >= 0) {
      prompt = ofMessages(messages, last);
      answer = ofAnswer(messages.get(last));
      answerBytes = messages.get(last).content().byteLength();
    } else {
      prompt = ofMessages(messages, messages.size());
    }
  }

  private void ofPreference(Example example) {
    prompt = ofMessages(example.messages(), example.messages().size());
    answer = ofAnswers(example.preferred());
    rejected = ofAnswers(example.nonPreferred());
  }

  private static long ofAnswers(List<Message> messages) {
    long digest = 0;
    for (Message message : messages) {
      digest = CanonicalHash.mix(digest + SEED, ofAnswer(message));
    }
    return digest;
  }

  private static int lastAnswer(List<Message> messages) {
    int last = messages.size() - 1;
    while (last >= 0 && messages.get(last).role() != Role.ASSISTANT) {
      last--;
    }
    return last;
  }

  /** The digest of the messages up to an index; 0 if they only instruct and nobody asks. */
  private long ofMessages(List<Message> messages, int end) {
    long digest = SEED;
    boolean asked = false;
    for (int i = 0; i < end; i++) {
      if (!messages.get(i).role().isInstruction()) {
        asked = true;
        promptBytes += bytes(messages.get(i));
      }
      digest = CanonicalHash.mix(digest, canonical.of(messages.get(i).node()));
    }
    return asked ? digest : 0;
  }

  /** The bytes a message says; an image says more than any text. */
  private static int bytes(Message message) {
    int bytes = 0;
    for (Part part : message.parts()) {
      bytes += part.isText() ? part.text().byteLength() : MANY;
    }
    return message.toolCalls().isEmpty() ? bytes : bytes + MANY;
  }

  /** What is answered, not how it is weighed; 0 where nothing is, not even an empty text. */
  private static long ofAnswer(Message message) {
    if (message.parts().isEmpty() && message.toolCalls().isEmpty()) {
      return 0;
    }
    long digest = ofText(message.content());
    for (var call : message.toolCalls()) {
      digest = CanonicalHash.mix(digest + ofText(call.name()), ofText(call.arguments()));
    }
    return digest;
  }

  private static long ofText(Text text) {
    return CanonicalHash.of(text.bytes(), text.from(), text.to(), SEED);
  }

  /** Of the bytes of the line, white space around the value left out. */
  public long line() {
    return line;
  }

  /** Of all that is trained on: messages, tools, outputs; of reinforcement the references too. */
  public long conversation() {
    return conversation;
  }

  /** Of what comes before the last answer. */
  public long prompt() {
    return prompt;
  }

  /** Of the last answer, of a preference pair the preferred one. */
  public long answer() {
    return answer;
  }

  /** Of the answer to avoid, of a preference pair. */
  public long rejected() {
    return rejected;
  }

  /** How long the text of the last answer is, in bytes; 0 of preference pairs. */
  public int answerBytes() {
    return answerBytes;
  }

  /** How much is asked before the last answer, in bytes; instructions do not count. */
  public int promptBytes() {
    return promptBytes;
  }
}
