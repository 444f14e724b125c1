package io.github.tuneready.json;

import java.util.ArrayList;
import java.util.List;

/** A few known keys, to tell which of them a member has by one look at its hash. Immutable. */
public final class JsonKeySet {
  private final List<JsonKey> keys;
  private final int[] slots;

  private JsonKeySet(List<JsonKey> keys) {
    this.keys = keys;
    this.slots = new int[Integer.highestOneBit(keys.size()) * 8];
    for (int i = 0; i < keys.size(); i++) {
      int slot = slot(keys.get(i).hash);
      while (slots[slot] != 0) {
        slot = slot(slot + 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** The set of these keys; the first has index 0. */
  public static JsonKeySet of(String... names) {
    List<JsonKey> keys = new ArrayList<>();
    for (String name : names) {
      keys.add(JsonKey.of(name));
    }
    return new JsonKeySet(List.copyOf(keys));
  }

  private int slot(int hash) {
    return hash & (slots.length - 1);
  }

  /** Index of a member's key in this set, or -1 if it is none of them. */
  public int indexOf(JsonDocument document, int member) {
    int slot = slot(document.get(member, JsonDocument.KEY_HASH));
    while (slots[slot] != 0) {
      int index = slots[slot] - 1;
      if (document.hasKey(member, keys.get(index))) {
        return index;
      }
      slot = slot(slot + 1);
    }
    return -1;
  }

  /** Whether an object has a key of this set. */
  public boolean anyIn(JsonDocument document, int object) {
    for (int member = document.first(object);
        member != JsonDocument.NONE;
        member = document.next(member)) {
      if (indexOf(document, member) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object has every key of this set. */
  public boolean allIn(JsonDocument document, int object) {
    for (JsonKey key : keys) {
      if (document.find(object, key) == JsonDocument.NONE) {
        return false;
      }
    }
    return true;
  }
}
