package io.github.tuneready.json;

import java.util.Arrays;

/**
 * Finds keys that stand twice in one object. Few keys are compared pair by pair; many go through an
 * open-addressing table, so that an object of any size costs time linear in its keys unless their
 * hashes were made to collide, and then {@link #MAX_KEYS} bounds it.
 */
final class DuplicateKeys {
  /** Keys in one object. */
  static final int MAX_KEYS = 10_000;

  private static final int FEW = 12;

  private final int[] few = new int[FEW];
  private int[] table = new int[0];

  /** Records the duplicates of a closed object; false if it has too many keys. */
  boolean check(JsonDocument document, int object) {
    int count = 0;
    for (int member = document.first(object);
        member != JsonDocument.NONE;
        member = document.next(member)) {
      if (count == FEW) {
        return checkMany(document, object);
      }
      for (int i = 0; i < count; i++) {
        if (sameKey(document, few[i], member)) {
          document.duplicateKeys.add(member, document.get(member, JsonDocument.KEY_START));
          break;
        }
      }
      few[count++] = member;
    }
    return true;
  }

  private boolean checkMany(JsonDocument document, int object) {
    int count = document.count(object);
    if (count > MAX_KEYS) {
      return false;
    }
    int mask = Integer.highestOneBit(count) * 4 - 1;
    if (table.length <= mask) {
      table = new int[mask + 1];
    }
    Arrays.fill(table, 0, mask + 1, JsonDocument.NONE);
    for (int member = document.first(object);
        member != JsonDocument.NONE;
        member = document.next(member)) {
      int slot = document.get(member, JsonDocument.KEY_HASH) & mask;
      while (table[slot] != JsonDocument.NONE && !sameKey(document, table[slot], member)) {
        slot = (slot + 1) & mask;
      }
      if (table[slot] != JsonDocument.NONE) {
        document.duplicateKeys.add(member, document.get(member, JsonDocument.KEY_START));
      }
      table[slot] = member;
    }
    return true;
  }

  private static boolean sameKey(JsonDocument document, int one, int other) {
    if (document.get(one, JsonDocument.KEY_HASH) != document.get(other, JsonDocument.KEY_HASH)) {
      return false;
    }
    Text a = document.keyText(one);
    Text b = document.keyText(other);
    return Arrays.equals(a.bytes(), a.from(), a.to(), b.bytes(), b.from(), b.to());
  }
}
