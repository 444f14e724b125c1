/**
 * Fits and measures the style model. {@code StyleTrainer} writes the model's file from a folder of
 * labelled texts, {@code StyleEvaluation} measures by leaving whole sources out; see {@code
 * docs/style-model.md}.
 */
@NullMarked
package io.github.tuneready.training;

import org.jspecify.annotations.NullMarked;
