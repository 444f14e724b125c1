package io.github.tuneready.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pieces of long texts, so that a model learns what short messages look like: whole sentences, 45
 * to 120 words, from a place that follows from the text alone.
 */
final class Crops {
  private static final int LONG = 110;
  private static final int LEAST = 40;

  private Crops() {}

  /** The texts and, after them, a piece of each long one. */
  static List<LabelledText> with(List<LabelledText> texts) {
    List<LabelledText> all = new ArrayList<>(texts);
    for (LabelledText text : texts) {
      byte[] crop = of(text.text());
      if (crop != text.text()) {
        all.add(new LabelledText(crop, text.llm(), text.source(), text.generator(), text.domain()));
      }
    }
    return all;
  }

  /** A piece of a text, or the text itself where it is short. */
  static byte[] of(byte[] text) {
    long random = mix(Arrays.hashCode(text));
    int words = words(text, 0, text.length);
    if (words < LONG) {
      return text;
    }
    List<Integer> starts = starts(text);
    boolean fromTop = Math.floorMod(random, 5) < 2;
    int among = Math.max(1, starts.size() * 2 / 3);
    int start = fromTop ? 0 : starts.get((int) Math.floorMod(random >> 8, (long) among));
    int want = 45 + (int) Math.floorMod(random >> 32, 76L);
    int end = text.length;
    for (int at : starts) {
      if (at > start && words(text, start, at) >= want) {
        end = at;
        break;
      }
    }
    return words(text, start, end) < LEAST ? text : Arrays.copyOfRange(text, start, end);
  }

  private static List<Integer> starts(byte[] text) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    for (int i = 1; i + 1 < text.length; i++) {
      boolean mark = text[i - 1] == '.' || text[i - 1] == '?' || text[i - 1] == '!';
      if (text[i] == '\n' || (mark && text[i] == ' ')) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  private static int words(byte[] text, int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean inside = text[i] < 0 || text[i] > ' ';
      boolean before = i > from && (text[i - 1] < 0 || text[i - 1] > ' ');
      words += inside && !before ? 1 : 0;
    }
    return words;
  }

  private static long mix(long value) {
    long z = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
