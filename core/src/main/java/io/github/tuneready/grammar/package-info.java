/**
 * A second opinion on the style of answers, from grammar alone: sentences, words and their parts of
 * speech as Apache OpenNLP finds them in a small sample.
 */
@NullMarked
package io.github.tuneready.grammar;

import org.jspecify.annotations.NullMarked;
