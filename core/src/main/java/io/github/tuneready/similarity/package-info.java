/**
 * Finds texts that are nearly the same, exactly: every pair that is similar enough is found and
 * every pair told is verified on its shingles.
 *
 * <p>{@link io.github.tuneready.similarity.Shingler} turns text into shingles, a pure function of
 * the text; {@link io.github.tuneready.similarity.ShingleTable} keeps them, merges in any order and
 * never grows past its limit; {@link io.github.tuneready.similarity.ShingleSets} weighs them;
 * {@link io.github.tuneready.similarity.PrefixJoin} finds the pairs; {@link
 * io.github.tuneready.similarity.Components} joins them to groups.
 */
@org.jspecify.annotations.NullMarked
package io.github.tuneready.similarity;
