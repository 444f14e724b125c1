/** Files that are there whole or not at all. */
@NullMarked
package io.github.tuneready.write;

import org.jspecify.annotations.NullMarked;
