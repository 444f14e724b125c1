package io.github.tuneready.report;

import io.github.tuneready.cost.OwnModel;

/**
 * What tuning and serving a model of one's own would cost.
 *
 * @param model the model and its cards
 * @param tokens that pass through the training loop, all epochs together
 */
public record OwnModelSummary(OwnModel model, long tokens) {}
