/** From the bytes of a line to an example: the form of every format, and every fault of it. */
@NullMarked
package io.github.tuneready.parse;

import org.jspecify.annotations.NullMarked;
