package io.github.tuneready.style;

import java.util.Arrays;

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

  /** The number of the words that are not counted one by one. */
  static final int NOT_COUNTED = COUNTED.length;

  /** The number of the group of words that are in none. */
  static final int NO_GROUP = WordGroup.values().length;

  private static final int ENTRIES = 2_048;
  private static final Lexicon INSTANCE = new Lexicon();

  // Columns with a value for every word, so that counting needs no jump.
  private final long[] hashes = new long[ENTRIES];
  private final byte[] firstGroup = new byte[ENTRIES];
  private final byte[] secondGroup = new byte[ENTRIES];
  private final byte[] counted = new byte[ENTRIES];

  private Lexicon() {
    Arrays.fill(firstGroup, (byte) NO_GROUP);
    Arrays.fill(secondGroup, (byte) NO_GROUP);
    Arrays.fill(counted, (byte) NOT_COUNTED);
    for (WordGroup group : WordGroup.values()) {
      for (String word : group.words()) {
        int entry = add(word);
        if (secondGroup[entry] != NO_GROUP) {
          throw new IllegalStateException(word + " is in three groups");
        }
        secondGroup[entry] = firstGroup[entry];
        firstGroup[entry] = (byte) group.ordinal();
      }
    }
    for (int i = 0; i < COUNTED.length; i++) {
      counted[add(COUNTED[i])] = (byte) i;
    }
  }

  static Lexicon english() {
    return INSTANCE;
  }

  private int add(String word) {
    long hash = WordHash.of(word);
    int entry = find(hash);
    hashes[entry] = hash;
    return entry;
  }

  /** The entry of a word, or an empty one, which belongs to no group. */
  int find(long hash) {
    int entry = (int) hash & (ENTRIES - 1);
    while (hashes[entry] != hash && hashes[entry] != 0) {
      entry = (entry + 1) & (ENTRIES - 1);
    }
    return entry;
  }

  /** The number of a group, or {@link #NO_GROUP}. */
  int firstGroup(int entry) {
    return firstGroup[entry];
  }

  /** The number of another group, or {@link #NO_GROUP}. */
  int secondGroup(int entry) {
    return secondGroup[entry];
  }

  boolean isIn(int entry, WordGroup group) {
    return firstGroup[entry] == group.ordinal() || secondGroup[entry] == group.ordinal();
  }

  /** The number of a word that is counted by itself; {@link #NOT_COUNTED} for others. */
  int counted(int entry) {
    return counted[entry];
  }

  boolean isCounted(int entry) {
    return counted[entry] != NOT_COUNTED;
  }
}
