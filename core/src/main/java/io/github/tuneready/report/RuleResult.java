package io.github.tuneready.report;

import io.github.tuneready.rule.RuleInfo;
import io.github.tuneready.rule.Severity;
import java.util.List;

/**
 * What one rule found.
 *
 * @param info the rule's page
 * @param severity how much it matters in this run
 * @param count how often, exactly
 * @param examples on how many lines, exactly
 * @param at the first places, in the order of reading
 */
public record RuleResult(
    RuleInfo info, Severity severity, long count, long examples, List<Place> at) {}
