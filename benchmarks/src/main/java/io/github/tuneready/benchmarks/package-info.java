/** How fast each stage is, beside a peer in the same run. */
@NullMarked
package io.github.tuneready.benchmarks;

import org.jspecify.annotations.NullMarked;
