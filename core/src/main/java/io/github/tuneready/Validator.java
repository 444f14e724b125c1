package io.github.tuneready;

import static java.util.Objects.requireNonNull;

import io.github.tuneready.catalogue.Catalogue;
import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.decision.Decision;
import io.github.tuneready.decision.DecisionTree;
import io.github.tuneready.decision.Evidence;
import io.github.tuneready.example.Split;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.Chunks;
import io.github.tuneready.read.Inputs;
import io.github.tuneready.report.FileSummary;
import io.github.tuneready.report.Report;
import io.github.tuneready.rule.ExampleRule;
import io.github.tuneready.rule.Rule;
import io.github.tuneready.rule.Severity;
import io.github.tuneready.statistics.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The door: checks a dataset and says whether it is ready. Immutable and safe for use by many
 * threads at once.
 *
 * <p>{@link #validate(Dataset)} does it all. An engine of one's own calls {@link #plan}, then
 * {@link #inspect} for each chunk anywhere and in any order, merges the partials, and calls {@link
 * #conclude}. Either way the report is the same.
 */
public final class Validator {
  private final Policy policy;
  private final List<Rule> rules;
  private final int threads;

  private Validator(Policy policy, List<Rule> rules, int threads) {
    this.policy = requireNonNull(policy);
    this.rules = List.copyOf(rules);
    this.threads = threads;
  }

  /** A validator with the rules of the catalogue, using every processor. */
  public Validator(Policy policy) {
    this(policy, Catalogue.rules(policy), Runtime.getRuntime().availableProcessors());
  }

  /** A validator with the standard policy. */
  public static Validator standard() {
    return new Validator(Policy.standard());
  }

  /** This validator with one rule more. */
  public Validator with(Rule rule) {
    List<Rule> more = new ArrayList<>(rules);
    more.add(requireNonNull(rule));
    return new Validator(policy, more, threads);
  }

  /**
   * This validator using a number of threads.
   *
   * @throws IllegalArgumentException if it is not 1 to 1,024
   */
  public Validator withThreads(int number) {
    if (number < 1 || number > 1_024) {
      throw new IllegalArgumentException("threads: must be 1 to 1024");
    }
    return new Validator(policy, rules, number);
  }

  /** The policy it judges by. */
  public Policy policy() {
    return policy;
  }

  /** Checks one training file. */
  public Report validate(Path train) throws IOException {
    return validate(Dataset.train(train));
  }

  /**
   * Checks a dataset.
   *
   * @throws IOException if a file cannot be read; the message names it
   * @throws RuleFailure if a rule breaks
   */
  public Report validate(Dataset dataset) throws IOException {
    return validate(plan(dataset));
  }

  /**
   * Checks a dataset that is already planned.
   *
   * @param chunks what {@link #plan} gave
   * @throws IOException if a file cannot be read; the message names it
   * @throws RuleFailure if a rule breaks
   */
  public Report validate(List<Chunk> chunks) throws IOException {
    return validate(chunks, Progress.NONE);
  }

  /**
   * The same, telling how far it is.
   *
   * @throws IOException if a file cannot be read; the message names it
   * @throws RuleFailure if a rule breaks
   */
  public Report validate(List<Chunk> chunks, Progress progress) throws IOException {
    FileDigests digests = FileDigests.start(chunks);
    try {
      Partial whole = new Workers(this, threads, progress).inspect(chunks);
      return new Conclusion(policy, rules, threads).report(chunks, whole, digests.await());
    } finally {
      digests.stop();
    }
  }

  /**
   * Cuts a dataset into chunks, by the sizes of its files alone.
   *
   * @throws IOException if a file does not exist or cannot be read; the message names it
   */
  public List<Chunk> plan(Dataset dataset) throws IOException {
    List<Chunk> chunks = new ArrayList<>();
    for (Split split : Split.values()) {
      chunks.addAll(Chunks.plan(split, Inputs.find(dataset.names(split)), policy.chunkBytes()));
    }
    return chunks;
  }

  /**
   * Shows each example to a visitor, in the order of reading and in the calling thread; blank lines
   * are left out. No rule is asked. Memory does not grow with the data.
   *
   * @throws IOException if a file cannot be read whole, or is no JSON Lines; the message names it;
   *     and what the visitor throws
   */
  public void visit(Dataset dataset, ExampleVisitor visitor) throws IOException {
    new Walk(policy, visitor).over(plan(dataset));
  }

  /** Checks one chunk. May be called by many threads and on other machines. */
  public Partial inspect(Chunk chunk) throws IOException {
    Inspector inspector = inspector();
    new ChunkInspection(policy, inspector).inspect(chunk);
    return inspector.partial();
  }

  /**
   * Judges the whole. Reads plain files once more where it can, for {@link FileSummary#sha256}.
   *
   * @param chunks what {@link #plan} gave
   * @param whole all their partials, merged
   */
  public Report conclude(List<Chunk> chunks, Partial whole) {
    return new Conclusion(policy, rules, threads)
        .report(chunks, whole, FileDigests.start(chunks).await());
  }

  /**
   * Weighs what a team has tried and measured together with what a check found in its data. {@link
   * Report#withDecision} joins the two.
   */
  public Decision decide(Evidence evidence, Report report) {
    return new DecisionTree(policy.decision(), policy.prices())
        .decide(evidence, Deliberation.facts(report));
  }

  Inspector inspector() {
    return new Inspector(policy, TunedModel.of(policy), exampleRules());
  }

  /** What chunks hold under another policy, without any rule. */
  Statistics statistics(Policy other, List<Chunk> chunks) throws IOException {
    Validator silent = new Validator(other, List.of(), threads);
    return new Workers(silent, threads, Progress.NONE).inspect(chunks).statistics();
  }

  List<ExampleRule> exampleRules() {
    List<ExampleRule> exampleRules = new ArrayList<>();
    for (Rule rule : rules) {
      boolean on = policy.ruleSeverities().of(rule.info()) != Severity.OFF;
      if (on && rule instanceof ExampleRule exampleRule) {
        exampleRules.add(exampleRule);
      }
    }
    return List.copyOf(exampleRules);
  }
}
