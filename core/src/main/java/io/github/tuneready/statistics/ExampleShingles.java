package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.ToolCall;
import io.github.tuneready.json.CanonicalHash;
import io.github.tuneready.json.Text;
import io.github.tuneready.similarity.Shingler;
import java.util.List;

/**
 * The shingles of one example: of all that is said and called, the instructions left out; the
 * prompt first, the answer last. Examples of other images share none. Reused by one worker; not
 * thread-safe.
 */
public final class ExampleShingles {
  private static final long SEED = 0x2545F4914F6CDD1DL;

  private final Shingler shingler;
  private int head;
  private int tail;
  private long instructions;
  private long digest;

  /**
   * For one worker.
   *
   * @param shingle words in a shingle
   * @param natural whether words are parted as readers do, see {@link Shingler}
   */
  public ExampleShingles(int shingle, boolean natural) {
    this.shingler = new Shingler(shingle, natural);
  }

  /** Takes in an example. */
  public void of(Example example) {
    start(example);
    if (example.format() == Format.COMPLETION) {
      add(example.prompt());
      endPrompt();
      tail = shingler.words();
      add(example.completion());
    } else {
      addConversation(example);
    }
    tail = shingler.words() - tail;
    shingler.finish();
  }

  private void start(Example example) {
    instructions = 0;
    digest = images(example);
    shingler.start(digest);
  }

  private void addConversation(Example example) {
    List<Message> messages = example.messages();
    boolean isPair = !example.preferred().isEmpty();
    int answer = isPair ? messages.size() : lastAnswer(messages);
    add(messages, 0, answer);
    endPrompt();
    add(example.nonPreferred(), 0, example.nonPreferred().size());
    tail = shingler.words();
    add(messages, answer, messages.size());
    add(example.preferred(), 0, example.preferred().size());
  }

  /** Takes in the messages of one role alone. */
  public void of(Example example, Role role) {
    start(example);
    if (example.format() == Format.COMPLETION) {
      add(role == Role.ASSISTANT ? example.completion() : example.prompt());
    }
    for (Message message : example.allMessages()) {
      if (message.role() == role) {
        add(message);
      }
    }
    head = 0;
    tail = 0;
    shingler.finish();
  }

  private void endPrompt() {
    head = shingler.words();
    instructions = CanonicalHash.mix(instructions + SEED, shingler.numbers());
  }

  private static int lastAnswer(List<Message> messages) {
    int last = messages.size() - 1;
    while (last >= 0 && messages.get(last).role() != Role.ASSISTANT) {
      last--;
    }
    return last < 0 ? messages.size() : last;
  }

  private static long images(Example example) {
    long digest = 0;
    for (Message message : example.messages()) {
      for (Part part : message.parts()) {
        if (part.image() != null) {
          digest = CanonicalHash.mix(digest + SEED, digest(part.image().url()));
        }
      }
    }
    return digest;
  }

  private void add(List<Message> messages, int from, int to) {
    for (int i = from; i < to; i++) {
      add(messages.get(i));
    }
  }

  private void add(Message message) {
    boolean instruction = message.role().isInstruction();
    for (Part part : message.parts()) {
      if (!instruction) {
        add(part.text());
      } else if (part.isText()) {
        instructions = CanonicalHash.mix(instructions + SEED, digest(part.text()));
      }
    }
    for (ToolCall call : message.toolCalls()) {
      add(call.name());
      add(call.arguments());
    }
  }

  private void add(Text text) {
    digest = CanonicalHash.mix(digest + SEED, digest(text));
    shingler.add(text.bytes(), text.from(), text.to());
  }

  private static long digest(Text text) {
    return CanonicalHash.of(text.bytes(), text.from(), text.to(), SEED);
  }

  /** The shingles, valid until the next example. */
  public Shingler shingler() {
    return shingler;
  }

  /** How many words come before the last answer. */
  public int head() {
    return head;
  }

  /** How many words the last answer has. */
  public int tail() {
    return tail;
  }

  /** A digest of all that is compared, letter by letter. */
  public long digest() {
    return digest;
  }

  /** A digest of the instructions and of the numbers in the prompt. */
  public long context() {
    return instructions;
  }
}
