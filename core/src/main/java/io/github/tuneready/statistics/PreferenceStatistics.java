package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Format;
import io.github.tuneready.example.Message;
import io.github.tuneready.example.Split;
import io.github.tuneready.json.CanonicalHash;
import java.util.List;

/** What the preference pairs of the training split prefer. */
public final class PreferenceStatistics implements Accumulator<PreferenceStatistics> {
  private static final long serialVersionUID = 1;

  private final LongColumn positions = new LongColumn();
  private final LongColumn pairs = new LongColumn();
  private final LongColumn directions = new LongColumn();
  private long count;
  private long preferredLonger;
  private long preferredShorter;

  PreferenceStatistics() {}

  @Override
  public void accept(Example example, Features features) {
    if (example.format() != Format.PREFERENCE
        || example.split() != Split.TRAIN
        || example.isMixed()) {
      return;
    }
    count++;
    int difference = Integer.compare(bytes(example.preferred()), bytes(example.nonPreferred()));
    preferredLonger += difference > 0 ? 1 : 0;
    preferredShorter += difference < 0 ? 1 : 0;
    Digests digests = features.digests();
    if (digests.conversation() != 0 && digests.answer() != digests.rejected()) {
      // The same for both directions: sum and prompt do not see which of the two is preferred.
      long both = digests.answer() + digests.rejected();
      positions.add(example.position());
      pairs.add(CanonicalHash.mix(digests.prompt(), both));
      directions.add(digests.answer() < digests.rejected() ? 0 : 1);
    }
  }

  private static int bytes(List<Message> messages) {
    int bytes = 0;
    for (Message message : messages) {
      bytes += message.content().byteLength();
    }
    return bytes;
  }

  @Override
  public void merge(PreferenceStatistics other) {
    positions.addAll(other.positions);
    pairs.addAll(other.pairs);
    directions.addAll(other.directions);
    count += other.count;
    preferredLonger += other.preferredLonger;
    preferredShorter += other.preferredShorter;
  }

  /** Preference pairs. */
  public long count() {
    return count;
  }

  /** Pairs whose preferred answer is the longer one, in bytes. */
  public long preferredLonger() {
    return preferredLonger;
  }

  /** Pairs whose preferred answer is the shorter one, in bytes. */
  public long preferredShorter() {
    return preferredShorter;
  }

  /** Pairs that prefer A to B where an earlier one, to the same input, prefers B to A. */
  public PositionPairs opposites() {
    return new DigestIndex(pairs, positions, directions, (position, direction) -> true).differing();
  }
}
