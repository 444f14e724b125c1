package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import io.github.tuneready.json.CanonicalHash;
import io.github.tuneready.json.JsonDocument;
import io.github.tuneready.json.Text;
import io.github.tuneready.language.LanguageDetector;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sample of training examples by language. The sample is the {@value #MOST} examples with the
 * smallest hash, so it is the same however the data is cut; languages are told when asked for.
 */
public final class LanguageStatistics implements Accumulator<LanguageStatistics> {
  private static final long serialVersionUID = 1;

  static final int MOST = 300;

  private static final int MOST_BYTES = 1_024;
  private static final int ENOUGH_BYTES = 48;
  private static final long SEED = 0x5DEECE66DL;

  /** From so many clear texts, and so large a share of them, on a language is the usual one. */
  private static final int FEWEST_CLEAR = 5;

  private static final double USUAL = 0.9;

  private final PriorityQueue<Sampled> sample = new PriorityQueue<>(MOST + 1);
  private transient @Nullable Map<String, Long> languages;

  /** The head of what one example says; its hash decides whether it is in the sample. */
  private static final class Sampled implements Comparable<Sampled>, Serializable {
    private static final long serialVersionUID = 1;

    final long hash;
    final byte[] text;

    Sampled(long hash, byte[] text) {
      this.hash = hash;
      this.text = text;
    }

    /** The largest hash first: it is the first to leave the sample. */
    @Override
    public int compareTo(Sampled other) {
      int byHash = Long.compareUnsigned(other.hash, hash);
      return byHash != 0 ? byHash : Arrays.compare(other.text, text);
    }
  }

  LanguageStatistics() {}

  @Override
  public void accept(Example example, Features features) {
    if (example.split() != Split.TRAIN) {
      return;
    }
    JsonDocument json = example.json();
    long hash =
        CanonicalHash.of(
            json.bytes(), json.start(JsonDocument.ROOT), json.end(JsonDocument.ROOT), SEED);
    if (sample.size() < MOST || Long.compareUnsigned(hash, sample.element().hash) <= 0) {
      add(new Sampled(hash, text(example)));
    }
  }

  private void add(Sampled sampled) {
    languages = null;
    sample.add(sampled);
    if (sample.size() > MOST) {
      sample.remove();
    }
  }

  /** What is answered; where that is short, what is asked too. */
  private static byte[] text(Example example) {
    Head head = new Head();
    if (example.format() == Format.COMPLETION) {
      head.add(example.completion());
      return head.isShort() ? head.add(example.prompt()).bytes() : head.bytes();
    }
    head.add(example.messages(), Role.ASSISTANT);
    head.add(example.preferred(), Role.ASSISTANT);
    return head.isShort() ? head.add(example.messages(), Role.USER).bytes() : head.bytes();
  }

  /** The first bytes of several texts, a line end between them. */
  private static final class Head {
    private final byte[] bytes = new byte[MOST_BYTES];
    private int length;

    Head add(List<Message> messages, Role role) {
      for (Message message : messages) {
        if (message.role() == role) {
          add(message.content());
        }
      }
      return this;
    }

    Head add(Text text) {
      int count = Math.min(text.byteLength(), bytes.length - length);
      while (count > 0
          && count < text.byteLength()
          && (text.bytes()[text.from() + count] & 0xC0) == 0x80) {
        count--; // whole characters only
      }
      System.arraycopy(text.bytes(), text.from(), bytes, length, count);
      length += count;
      if (length < bytes.length) {
        bytes[length++] = '\n';
      }
      return this;
    }

    boolean isShort() {
      return length < ENOUGH_BYTES;
    }

    byte[] bytes() {
      return Arrays.copyOf(bytes, length);
    }
  }

  @Override
  public void merge(LanguageStatistics other) {
    other.sample.forEach(this::add);
  }

  /**
   * How many examples of the sample are in each language, by its two-letter code, the most frequent
   * first; {@code und} where it cannot be told.
   */
  public Map<String, Long> languages() {
    Map<String, Long> known = languages;
    if (known == null) {
      known = detect();
      languages = known;
    }
    return known;
  }

  private static String detect(LanguageDetector detector, Sampled sampled, String usual) {
    detector.reset();
    detector.add(sampled.text, 0, sampled.text.length);
    String told = detector.detectWithoutModel(usual);
    return told == null ? detector.detect() : told;
  }

  /**
   * The language of nearly all texts that tell theirs clearly, or nothing. A short text that leans
   * to it is taken for it: asking the model about a few of them would take longer than the rest of
   * a check of a small file.
   */
  private String usual(LanguageDetector detector) {
    Map<String, Long> clear = new TreeMap<>();
    for (Sampled sampled : sample) {
      detector.reset();
      detector.add(sampled.text, 0, sampled.text.length);
      String told = detector.detectWithoutModel("");
      if (told != null && !told.equals(LanguageDetector.UNDETERMINED)) {
        clear.merge(told, 1L, Long::sum);
      }
    }
    long all = clear.values().stream().mapToLong(Long::longValue).sum();
    return clear.entrySet().stream()
        .filter(entry -> all >= FEWEST_CLEAR && entry.getValue() >= USUAL * all)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private Map<String, Long> detect() {
    LanguageDetector detector = new LanguageDetector();
    String usual = usual(detector);
    Map<String, Long> counts = new TreeMap<>();
    for (Sampled sampled : sample) {
      counts.merge(detect(detector, sampled, usual), 1L, Long::sum);
    }
    Map<String, Long> ordered = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(ordered);
  }
}
