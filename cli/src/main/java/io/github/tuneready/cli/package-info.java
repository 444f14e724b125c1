/** The command {@code validate-dataset}: a thin face of the library. */
@NullMarked
package io.github.tuneready.cli;

import org.jspecify.annotations.NullMarked;
