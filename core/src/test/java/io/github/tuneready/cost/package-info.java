/** Tests of the cost arithmetic, against numbers published by others. */
@NullMarked
package io.github.tuneready.cost;

import org.jspecify.annotations.NullMarked;
