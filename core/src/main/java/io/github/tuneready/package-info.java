/** The door: is this dataset ready, and should we fine-tune at all? */
@NullMarked
package io.github.tuneready;

import org.jspecify.annotations.NullMarked;
