package io.github.tuneready.statistics;

import io.github.tuneready.example.Example;
import io.github.tuneready.example.Split;

/** The tokens of the training examples, and how many those for validation have in all. */
public final class TokenStatistics implements Accumulator<TokenStatistics> {
  private static final long serialVersionUID = 1;

  private final long contextLimit;
  private final Histogram perExample = new Histogram();
  private final Histogram trainedPerExample = new Histogram();
  private long billable;
  private long billableValidation;
  private long instructions;
  private long truncatedExamples;
  private long truncatedTrained;
  private long silencedExamples;
  private long toolExamples;

  TokenStatistics(long contextLimit) {
    this.contextLimit = contextLimit;
  }

  @Override
  public void accept(Example example, Features features) {
    ExampleTokens tokens = features.tokens();
    if (example.split() == Split.VALIDATION) {
      billableValidation += Math.min(tokens.total(), contextLimit);
    }
    if (example.split() != Split.TRAIN) {
      return;
    }
    perExample.add(tokens.total());
    trainedPerExample.add(tokens.trained());
    billable += Math.min(tokens.total(), contextLimit);
    instructions += tokens.instructions();
    toolExamples += example.tools().isEmpty() ? 0 : 1;
    if (tokens.total() > contextLimit) {
      truncatedExamples++;
      truncatedTrained += tokens.trained() - tokens.trainedWithinLimit();
      if (tokens.trained() > 0 && tokens.trainedWithinLimit() == 0) {
        silencedExamples++;
      }
    }
  }

  @Override
  public void merge(TokenStatistics other) {
    perExample.merge(other.perExample);
    trainedPerExample.merge(other.trainedPerExample);
    billable += other.billable;
    billableValidation += other.billableValidation;
    instructions += other.instructions;
    truncatedExamples += other.truncatedExamples;
    truncatedTrained += other.truncatedTrained;
    silencedExamples += other.silencedExamples;
    toolExamples += other.toolExamples;
  }

  /** Tokens of each example. */
  public Histogram perExample() {
    return perExample;
  }

  /** Trained tokens of each example. */
  public Histogram trainedPerExample() {
    return trainedPerExample;
  }

  /** Tokens billed for each epoch: every example up to the context limit. */
  public long billable() {
    return billable;
  }

  /** Tokens of the validation examples, each up to the context limit: what one evaluation reads. */
  public long billableValidation() {
    return billableValidation;
  }

  /** Tokens of system and developer messages. */
  public long instructions() {
    return instructions;
  }

  /** The most tokens of an example that are trained on. */
  public long contextLimit() {
    return contextLimit;
  }

  /** Examples longer than the context limit. */
  public long truncatedExamples() {
    return truncatedExamples;
  }

  /** Trained tokens lost because they stand past the context limit. */
  public long truncatedTrained() {
    return truncatedTrained;
  }

  /** Examples that define tools. */
  public long toolExamples() {
    return toolExamples;
  }

  /** Examples that lose all they would teach. */
  public long silencedExamples() {
    return silencedExamples;
  }
}
