/** From what a user names to lines of bytes: files, compression, chunks, lines, UTF-8. */
@NullMarked
package io.github.tuneready.read;

import org.jspecify.annotations.NullMarked;
