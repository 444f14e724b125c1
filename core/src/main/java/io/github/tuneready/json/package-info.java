/** Ground: strict JSON over bytes, kept as columns of numbers instead of a tree of objects. */
@NullMarked
package io.github.tuneready.json;

import org.jspecify.annotations.NullMarked;
