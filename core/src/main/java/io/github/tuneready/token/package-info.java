/** Ground: exact token counts of text. */
@NullMarked
package io.github.tuneready.token;

import org.jspecify.annotations.NullMarked;
