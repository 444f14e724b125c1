/** Ground: one line of a dataset as an example, its messages, and what is wrong with its format. */
@NullMarked
package io.github.tuneready.example;

import org.jspecify.annotations.NullMarked;
