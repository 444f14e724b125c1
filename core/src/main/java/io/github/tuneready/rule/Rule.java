package io.github.tuneready.rule;

/**
 * One thing that can be wrong with a dataset. Rules hold no results: they are immutable, their
 * thresholds come with the constructor, and one instance serves all threads.
 */
public sealed interface Rule permits ExampleRule, DatasetRule {
  /** The rule's page. */
  RuleInfo info();
}
