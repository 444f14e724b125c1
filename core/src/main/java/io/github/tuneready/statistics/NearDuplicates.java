package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.similarity.Comparison;
import io.github.tuneready.similarity.ShingleBudget;
import io.github.tuneready.similarity.ShingleTable;
import java.io.Serializable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The shingles of every example, from which near-duplicates, leaks and contradictions are read: 52
 * bytes for each example and 4 for each word of it. Not thread-safe.
 */
public final class NearDuplicates implements Serializable {
  private static final long serialVersionUID = 1;

  private final Comparison comparison;
  private final ShingleTable shingles;
  private final LongColumn positions = new LongColumn();
  private final LongColumn conversations = new LongColumn();
  private final LongColumn answers = new LongColumn();
  private final LongColumn contexts = new LongColumn();

  // What several rules and the report ask for; forgotten when more examples come.
  private transient @Nullable NearExamples examples;
  private transient @Nullable NearPrompts prompts;

  /** Of nothing yet. */
  public NearDuplicates(Comparison comparison) {
    this.comparison = comparison;
    this.shingles = comparison.newTable();
  }

  /**
   * Takes in one readable example.
   *
   * @param valid whether no rule calls anything in it an error
   */
  public void accept(Example example, Features features, boolean valid) {
    ExampleShingles words = features.shingles();
    if (words == null) {
      return; // examples are not compared in this run
    }
    forget();
    shingles.add(
        example.position(), words.shingler(), words.head(), words.tail(), comparison.shingle());
    positions.add(example.position());
    long conversation = features.digests().conversation();
    conversations.add(valid ? conversation | ExampleRows.VALID : conversation & ~ExampleRows.VALID);
    answers.add(features.digests().answer());
    contexts.add(words.context());
  }

  /** Shares the memory for shingles with others of the same comparison until they are merged. */
  public void share(ShingleBudget budget, int number) {
    shingles.share(budget, number);
  }

  /** Takes in what was seen elsewhere. */
  public void merge(NearDuplicates other) {
    forget();
    shingles.merge(other.shingles);
    positions.addAll(other.positions);
    conversations.addAll(other.conversations);
    answers.addAll(other.answers);
    contexts.addAll(other.contexts);
  }

  private void forget() {
    examples = null;
    prompts = null;
  }

  /**
   * Finds near-duplicates and prompts at the same time where there are two threads. Each search
   * needs memory of its own, so where the shingles take more than half of what they may, each is
   * found when it is first asked for, as it is without this call. The results are the same.
   */
  public void find(int threads) {
    if (threads > 1 && shingles.size() <= comparison.mostShingles() / 2) {
      FutureTask<NearPrompts> search =
          new FutureTask<>(() -> NearPrompts.find(shingles, rows(), comparison));
      Thread thread = new Thread(search, "near-prompts");
      thread.setDaemon(true);
      thread.start();
      examples();
      prompts = await(search);
    }
  }

  /** What was found; null if that failed: then it is searched again, and fails for who asks. */
  private static @Nullable NearPrompts await(FutureTask<NearPrompts> search) {
    try {
      return search.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException e) {
      return null;
    }
  }

  /** Which examples are nearly the same. */
  public NearExamples examples() {
    NearExamples known = examples;
    if (known == null) {
      known = NearSearch.find(shingles, rows(), comparison);
      examples = known;
    }
    return known;
  }

  /** Which prompts are nearly the same. */
  public NearPrompts prompts() {
    NearPrompts known = prompts;
    if (known == null) {
      known = NearPrompts.find(shingles, rows(), comparison);
      prompts = known;
    }
    return known;
  }

  private ExampleRows rows() {
    return new ExampleRows(positions, conversations, answers, contexts);
  }

  /** How texts are compared. */
  public Comparison comparison() {
    return comparison;
  }

  /** Of how many shingles one was compared: 1 for all, more where memory was short. */
  public long oneOf() {
    return shingles.oneOf();
  }
}
