/**
 * How much a text resembles the style of language models: counted on bytes, scored by a small
 * linear model, never a statement about who wrote one text.
 *
 * <p>{@link io.github.tuneready.style.StyleTokens} cuts a message, {@link
 * io.github.tuneready.style.StyleCounters} and {@link io.github.tuneready.style.StyleGrams} count,
 * {@link io.github.tuneready.style.StyleModel} weighs, {@link
 * io.github.tuneready.style.StyleScorer} does all of it for one message after another. {@code
 * docs/style-model.md} holds data, figures and known holes.
 */
@NullMarked
package io.github.tuneready.style;

import org.jspecify.annotations.NullMarked;
