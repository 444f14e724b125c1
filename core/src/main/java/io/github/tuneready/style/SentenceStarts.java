package io.github.tuneready.style;

import java.util.Arrays;

/** How sentences start. Not thread-safe. */
final class SentenceStarts {
  private static final int SLOTS = 64;
  private static final int MOST = 20;

  private static final long THE = WordHash.of("the");
  private static final long IT = WordHash.of("it");
  private static final long THIS = WordHash.of("this");
  private static final long I = WordHash.of("i");
  private static final long AND = WordHash.of("and");
  private static final long BUT = WordHash.of("but");
  private static final long SO = WordHash.of("so");
  private static final long IF = WordHash.of("if");
  private static final long WHEN = WordHash.of("when");

  private final long[] seen = new long[SLOTS];
  private int starts;
  private int different;

  void clear() {
    Arrays.fill(seen, 0);
    starts = 0;
    different = 0;
  }

  void add(StyleTokens tokens, int i, int[] shapes) {
    long hash = tokens.hash(i);
    boolean comma = i + 1 < tokens.size() && tokens.kind(i + 1) == TokenKind.COMMA;
    shapes[Shape.COMMA_STARTS.at] += comma ? 1 : 0;
    shapes[Shape.ING_STARTS.at] += tokens.suffix(i) == Suffix.ING ? 1 : 0;
    shapes[Shape.THE_STARTS.at] += hash == THE ? 1 : 0;
    shapes[Shape.IT_STARTS.at] += hash == IT || hash == THIS ? 1 : 0;
    shapes[Shape.I_STARTS.at] += hash == I ? 1 : 0;
    shapes[Shape.AND_STARTS.at] += hash == AND || hash == BUT || hash == SO ? 1 : 0;
    shapes[Shape.IF_STARTS.at] += hash == IF || hash == WHEN ? 1 : 0;
    if (starts < MOST) {
      starts++;
      int slot = (int) hash & (SLOTS - 1);
      while (seen[slot] != hash && seen[slot] != 0) {
        slot = (slot + 1) & (SLOTS - 1);
      }
      different += seen[slot] == hash ? 0 : 1;
      seen[slot] = hash;
    }
  }

  /** Different first words, against what is usual for so many sentences. */
  double different() {
    return starts == 0 ? 0 : different / Math.pow(starts, 0.85);
  }
}
