package io.github.tuneready.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Part;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.JsonKey;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.json.Text;
import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.Boilerplate;
import io.github.tuneready.style.StyleScorer;
import java.util.List;

/**
 * The style of one training example: every answer that is trained on is shown to a visitor right
 * after it was scored, as the scorer holds one message at a time; the phrases found are rows of
 * numbers. Nothing is allocated per message. Reused by one worker; not thread-safe.
 */
public final class ExampleStyle implements Boilerplate.Sink {
  private static final JsonKey COMPLETION = JsonKey.of("completion");
  private static final Boilerplate.Kind[] KINDS = Boilerplate.Kind.values();
  private static final int MOST_FINDS = 64;

  private final StyleScorer scorer = new StyleScorer();
  private final int[] kinds = new int[MOST_FINDS];
  private final int[] nodes = new int[MOST_FINDS];
  private final int[] froms = new int[MOST_FINDS];
  private final int[] tos = new int[MOST_FINDS];
  private int size;
  private int node;
  private int start;
  private JsonDocument json = new JsonParser().document();

  /** Is shown each answer. */
  public interface Visitor {
    /**
     * An answer that says something.
     *
     * @param message its index among the messages of its list, from 0
     * @param text what it says; valid during the call only
     * @param assessment whether it could be assessed
     * @param scorer what it scored; valid during the call only
     */
    void answer(int message, Text text, Assessment assessment, StyleScorer scorer);
  }

  ExampleStyle() {}

  /** Looks for phrases in the answers of an example. */
  void of(Example example) {
    size = 0;
    json = example.json();
    if (!example.isReadable() || example.split() != Split.TRAIN) {
      return;
    }
    if (example.format() == Format.COMPLETION) {
      find(example.completion(), json.find(JsonDocument.ROOT, COMPLETION));
    }
    find(example.messages(), false);
    find(example.preferred(), true);
  }

  private void find(List<Message> messages, boolean output) {
    for (Message message : messages) {
      if (output || message.isTrained()) {
        for (Part part : message.parts()) {
          if (part.isText()) {
            find(part.text(), part.textNode());
          }
        }
      }
    }
  }

  private void find(Text text, int textNode) {
    node = textNode;
    start = text.from();
    Boilerplate.english().find(text.bytes(), text.from(), text.to(), this);
  }

  @Override
  public void found(Boilerplate.Kind kind, int from, int to) {
    if (size < MOST_FINDS) {
      kinds[size] = kind.ordinal();
      nodes[size] = node;
      froms[size] = from - start;
      tos[size] = to - start;
      size++;
    }
  }

  /** Scores the answers of an example that are trained on, one after another. */
  public void visit(Example example, Visitor visitor) {
    visit(example, false, visitor);
  }

  /** Scores all that the assistant says or calls, trained on or not, one after another. */
  public void visitAll(Example example, Visitor visitor) {
    visit(example, true, visitor);
  }

  private void visit(Example example, boolean all, Visitor visitor) {
    if (!example.isReadable() || example.split() != Split.TRAIN) {
      return;
    }
    if (example.format() == Format.COMPLETION) {
      visit(0, example.completion(), all, visitor);
    }
    visit(example.messages(), false, all, visitor);
    visit(example.preferred(), true, all, visitor);
  }

  private void visit(List<Message> messages, boolean output, boolean all, Visitor visitor) {
    for (int i = 0; i < messages.size(); i++) {
      Message message = messages.get(i);
      if (output || message.isTrained() || (all && message.role() == Role.ASSISTANT)) {
        visit(i, message.content(), all, visitor);
      }
    }
  }

  private void visit(int message, Text text, boolean all, Visitor visitor) {
    if (all || !text.isBlank()) {
      Assessment assessment = scorer.assess(text.bytes(), text.from(), text.to());
      visitor.answer(message, text, assessment, scorer);
    }
  }

  /** How many phrases were found; at most {@value #MOST_FINDS} are kept. */
  public int size() {
    return size;
  }

  /** What a find is. */
  public Boilerplate.Kind kind(int find) {
    return KINDS[kinds[find]];
  }

  /** The string a find stands in. */
  public int node(int find) {
    return nodes[find];
  }

  /** Where a find stands, in bytes from the start of the line. */
  public int offset(int find) {
    return json.offset(nodes[find], froms[find]);
  }

  /** The phrase as it stands. */
  public String phrase(int find) {
    Text text = json.text(nodes[find]);
    byte[] bytes = text.bytes();
    int from = text.from() + froms[find];
    return new String(bytes, from, tos[find] - froms[find], UTF_8);
  }
}
