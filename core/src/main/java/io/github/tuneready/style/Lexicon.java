package io.github.tuneready.style;

/** Looks words up by hash: their groups, and whether they are counted one by one. Immutable. */
final class Lexicon {
  /** Words counted one by one: frequent, and about no topic. */
  static final String[] COUNTED =
      ("the a an of and to in is that it for was with as on be by this are have has had not but or"
              + " from at they which you their can will would there been if more when so no what"
              + " about up out also other such than its these like into only some them then one all"
              + " any do does just get because while however through make use over"
              + " very who how we i my your he she")
          .split(" ");

  private static final int SLOTS = 2_048;
  private static final Lexicon INSTANCE = new Lexicon();

  private final long[] hashes = new long[SLOTS];
  private final long[] groups = new long[SLOTS];
  private final int[] counted = new int[SLOTS];

  private Lexicon() {
    for (WordGroup group : WordGroup.values()) {
      for (String word : group.words()) {
        groups[slot(WordHash.of(word))] |= group.bit();
      }
    }
    for (int i = 0; i < COUNTED.length; i++) {
      counted[slot(WordHash.of(COUNTED[i]))] = i + 1;
    }
  }

  static Lexicon english() {
    return INSTANCE;
  }

  private int slot(long hash) {
    int slot = find(hash);
    hashes[slot] = hash;
    return slot;
  }

  /** The slot of a word, or an empty one, which belongs to no group. */
  int find(long hash) {
    int slot = (int) hash & (SLOTS - 1);
    while (hashes[slot] != hash && hashes[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  long groups(int slot) {
    return groups[slot];
  }

  /** The number of a word that is counted by itself, from 0; -1 for others. */
  int counted(int slot) {
    return counted[slot] - 1;
  }
}
