/**
 * Ground: what stands in a text that should not be trained on, found in one pass over its bytes.
 */
@NullMarked
package io.github.tuneready.content;

import org.jspecify.annotations.NullMarked;
