/** Small programs to start from, each with a main. */
@NullMarked
package io.github.tuneready.samples;

import org.jspecify.annotations.NullMarked;
