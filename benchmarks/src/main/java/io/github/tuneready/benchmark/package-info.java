/** Measures the stages of a validation, each beside what people would write without it. */
@NullMarked
package io.github.tuneready.benchmark;

import org.jspecify.annotations.NullMarked;
