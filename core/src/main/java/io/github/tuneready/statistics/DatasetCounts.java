package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Role;
import io.github.tuneready.example.Split;
import java.io.Serializable;
import java.util.Arrays;

/** How many lines, examples and messages there are. Lines are counted whether readable or not. */
public final class DatasetCounts implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int SPLITS = Split.values().length;
  private static final int FORMATS = Format.values().length;
  private static final int ROLES = Role.values().length;

  private final long[] examples = new long[SPLITS];
  private final long[] valid = new long[SPLITS];
  private final long[] readable = new long[SPLITS];
  private final long[] formats = new long[SPLITS * FORMATS];
  private final long[] roles = new long[ROLES];
  private final Histogram turns = new Histogram();

  /**
   * Counts a line that is not blank.
   *
   * @param valid whether no rule calls anything in it an error
   */
  public void accept(Example example, boolean valid) {
    int split = example.split().ordinal();
    examples[split]++;
    formats[split * FORMATS + example.format().ordinal()]++;
    if (valid) {
      this.valid[split]++;
    }
    if (example.isReadable()) {
      readable[split]++;
    }
    if (example.split() == Split.TRAIN) {
      long users = 0;
      for (Message message : example.allMessages()) {
        roles[message.role().ordinal()]++;
        users += message.role() == Role.USER ? 1 : 0;
      }
      if (users > 0) {
        turns.add(users);
      }
    }
  }

  /** Takes in what was counted elsewhere. */
  public void merge(DatasetCounts other) {
    add(examples, other.examples);
    add(valid, other.valid);
    add(readable, other.readable);
    add(formats, other.formats);
    add(roles, other.roles);
    turns.merge(other.turns);
  }

  private static void add(long[] to, long[] from) {
    Arrays.setAll(to, i -> to[i] + from[i]);
  }

  /** Lines of a split that are not blank. */
  public long examples(Split split) {
    return examples[split.ordinal()];
  }

  /** Lines of a split in which no rule calls anything an error. */
  public long valid(Split split) {
    return valid[split.ordinal()];
  }

  /** Lines of a split that could be read as one of the known formats. */
  public long readable(Split split) {
    return readable[split.ordinal()];
  }

  /** Lines of a split in a format. */
  public long ofFormat(Split split, Format format) {
    return formats[split.ordinal() * FORMATS + format.ordinal()];
  }

  /** The format that most training lines have; the first of them where several do. */
  public Format format() {
    Format most = Format.UNKNOWN;
    for (Format format : Format.values()) {
      boolean more = ofFormat(Split.TRAIN, format) > ofFormat(Split.TRAIN, most);
      if (format != Format.UNKNOWN
          && (more || (most == Format.UNKNOWN && ofFormat(Split.TRAIN, format) > 0))) {
        most = format;
      }
    }
    return most;
  }

  /** How many messages of the user training examples have, of those that have any. */
  public Histogram turns() {
    return turns;
  }

  /** Messages of a role in training examples. */
  public long messages(Role role) {
    return roles[role.ordinal()];
  }
}
