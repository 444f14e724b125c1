package io.github.tuneready.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

  // Every phrase has a class by its first four bytes, case aside. Nearly all places of a text are
  // in a class without phrases, and that is found out without asking whether a word starts there.
  private static final int BITS = 15;
  private static final int LOG = 6; // of the bits of a long
  private static final int LISTS = 256;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int ANY_CASE = 0x20202020;
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

  private final List<List<Phrase>> phrases = new ArrayList<>(); // by the low bits of a class
  private final long[] isStart = new long[1 << (BITS - LOG)]; // a bit for each class

  private Boilerplate() {
    for (int i = 0; i < LISTS; i++) {
      phrases.add(new ArrayList<>());
    }
    add(DISCLAIMERS, Kind.DISCLAIMER);
    add(COURTESIES, Kind.COURTESY);
    add(REASONING, Kind.REASONING);
  }

  private void add(List<String> texts, Kind kind) {
    for (String text : texts) {
      Phrase phrase = new Phrase(text.getBytes(UTF_8), kind);
      for (int start : starts(text)) {
        isStart[start >>> LOG] |= 1L << start;
        List<Phrase> list = phrases.get(start % LISTS);
        if (!list.contains(phrase)) {
          list.add(phrase);
        }
      }
    }
  }

  /** The classes of a phrase, whose blanks may be line ends and whose apostrophes curly. */
  private static int[] starts(String phrase) {
    return Stream.of(phrase, phrase.replace(' ', '\n'), phrase.replace('\'', '\u2019'))
        .map(form -> form.getBytes(UTF_8))
        .mapToInt(bytes -> start((int) INT.get(bytes, 0)))
        .toArray();
  }

  /** The class of four bytes. */
  private static int start(int four) {
    return ((four | ANY_CASE) * 0x9E3779B1) >>> (Integer.SIZE - BITS);
  }

  /** Whether a phrase may start with four bytes: 1, else 0. */
  private long mayStart(int four) {
    int start = start(four);
    return isStart[start >>> LOG] >>> start & 1;
  }

  /** The phrases of English. */
  public static Boilerplate english() {
    return ENGLISH;
  }

  /** Finds all phrases of a text, in their order. */
  public void find(byte[] utf8, int from, int to, Sink sink) {
    int next = from;
    while (next < to) {
      int at = nextStart(utf8, next, to);
      if (at < 0) {
        return;
      }
      boolean inWord = utf8[at] != '<' && at > from && isLetter(utf8[at - 1]);
      int end = inWord ? -1 : at(utf8, at, to, sink);
      next = Math.max(at + 1, end);
    }
  }

  /** The next place of a class with phrases, or -1; four places at a time. */
  private int nextStart(byte[] utf8, int from, int to) {
    int i = from;
    for (; i <= to - Long.BYTES; i += 4) {
      long bytes = (long) LONG.get(utf8, i);
      long places =
          mayStart((int) bytes)
              | mayStart((int) (bytes >>> 8)) << 1
              | mayStart((int) (bytes >>> 16)) << 2
              | mayStart((int) (bytes >>> 24)) << 3;
      if (places != 0) {
        return i + Long.numberOfTrailingZeros(places);
      }
    }
    for (; i <= to - Integer.BYTES; i++) {
      if (mayStart((int) INT.get(utf8, i)) != 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLetter(byte b) {
    return b < 0 || ByteClass.isLetter(b);
  }

  private int at(byte[] utf8, int from, int to, Sink sink) {
    List<Phrase> list = phrases.get(start((int) INT.get(utf8, from)) % LISTS);
    for (int i = 0; i < list.size(); i++) {
      Phrase phrase = list.get(i);
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
