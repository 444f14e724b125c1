package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds phrases that assistants leave in what they write: disclaimers, courtesies of a chat, tags
 * around reasoning. English; case and the shape of apostrophes do not matter. Immutable.
 */
public final class Boilerplate {
  private static final List<String> DISCLAIMERS =
      List.of(
          "as an ai language model",
          "as an ai model",
          "as an ai assistant",
          "as an ai, i",
          "as an ai developed by",
          "as a large language model",
          "as a language model",
          "as an artificial intelligence",
          "as an ai chatbot",
          "i am an ai language model",
          "i'm an ai language model",
          "i'm just an ai",
          "i am just an ai",
          "my knowledge cutoff",
          "my training data",
          "as of my last update",
          "as of my last knowledge update",
          "as of my knowledge cutoff",
          "i was trained by openai",
          "i don't have personal opinions",
          "i do not have personal opinions",
          "i don't have personal experiences",
          "i do not have personal experiences");

  private static final List<String> COURTESIES =
      List.of(
          "i hope this helps",
          "i hope that helps",
          "hope this helps!",
          "feel free to ask",
          "feel free to reach out",
          "let me know if you have any",
          "let me know if you need any",
          "let me know if you'd like me to",
          "let me know if you would like me to",
          "is there anything else i can",
          "if you have any other questions",
          "if you have any more questions",
          "if you have any further questions",
          "if you need further assistance",
          "certainly! here",
          "sure! here",
          "sure, here is",
          "sure, here's",
          "of course! here",
          "absolutely! here",
          "great question!");

  private static final List<String> REASONING =
      List.of("<think>", "</think>", "<thinking>", "</thinking>", "<|channel|>", "<scratchpad>");

  private static final Boilerplate ENGLISH = new Boilerplate();

  /** What a phrase is. */
  public enum Kind {
    DISCLAIMER("disclaimer of an AI"),
    COURTESY("courtesy of a chat"),
    REASONING("tag around reasoning");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** What it is, in words. */
    public String label() {
      return label;
    }
  }

  /** Is told what is found. */
  public interface Sink {
    /**
     * A phrase.
     *
     * @param from its first byte
     * @param to the byte after its last
     */
    void found(Kind kind, int from, int to);
  }

  @SuppressWarnings("ArrayRecordComponent") // compared byte by byte, never as a whole
  private record Phrase(byte[] lower, Kind kind) {}

  // By five bits each of the first two bytes: most words need no look at any phrase.
  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;

  private final Phrase[][] byStart = new Phrase[1 << (2 * BITS)][];

  private Boilerplate() {
    List<List<Phrase>> lists = new ArrayList<>();
    for (int i = 0; i < byStart.length; i++) {
      lists.add(new ArrayList<>());
    }
    add(lists, DISCLAIMERS, Kind.DISCLAIMER);
    add(lists, COURTESIES, Kind.COURTESY);
    add(lists, REASONING, Kind.REASONING);
    for (int i = 0; i < byStart.length; i++) {
      byStart[i] = lists.get(i).toArray(new Phrase[0]);
    }
  }

  private static void add(List<List<Phrase>> lists, List<String> phrases, Kind kind) {
    for (String phrase : phrases) {
      byte[] lower = phrase.getBytes(UTF_8);
      lists.get(start(lower[0], lower[1])).add(new Phrase(lower, kind));
    }
  }

  /**
   * Where phrases with this start stand, whatever the case of letters and the kind of apostrophe.
   */
  private static int start(int first, int second) {
    int plain = second < 0 ? '\'' : second == '\n' ? ' ' : second;
    return (first & MASK) << BITS | (plain & MASK);
  }

  /** The phrases of English. */
  public static Boilerplate english() {
    return ENGLISH;
  }

  /** Finds all phrases of a text, in their order. */
  public void find(byte[] utf8, int from, int to, Sink sink) {
    boolean start = true;
    for (int i = from; i < to; i++) {
      int b = utf8[i];
      boolean letter = b < 0 || ByteClass.isLetter(b);
      if (b == '<' || (start && letter && b > 0)) {
        int end = i + 1 < to ? at(utf8, i, to, sink) : -1;
        i = Math.max(i, end - 1);
      }
      start = !letter;
    }
  }

  private int at(byte[] utf8, int from, int to, Sink sink) {
    for (Phrase phrase : byStart[start(utf8[from], utf8[from + 1])]) {
      int end = end(utf8, from, to, phrase.lower());
      if (end > 0) {
        sink.found(phrase.kind(), from, end);
        return end;
      }
    }
    return -1;
  }

  /** The end of a phrase that stands here, or -1. */
  private static int end(byte[] utf8, int from, int to, byte[] lower) {
    int at = from;
    for (byte expected : lower) {
      if (at >= to) {
        return -1;
      }
      if (expected == '\'') {
        int mark = Characters.apostrophe(utf8, at, to);
        if (mark == 0) {
          return -1;
        }
        at += mark;
        continue;
      }
      int b = utf8[at++];
      int folded = b >= 'A' && b <= 'Z' ? b | 0x20 : b;
      if (folded != expected && !(expected == ' ' && b == '\n')) {
        return -1;
      }
    }
    return at;
  }
}
