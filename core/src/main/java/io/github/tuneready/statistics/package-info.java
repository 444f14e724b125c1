/** What is kept of the examples: integers and primitive columns that merge in any order. */
@NullMarked
package io.github.tuneready.statistics;

import org.jspecify.annotations.NullMarked;
