/** Ground: which language a text is in. */
@NullMarked
package io.github.tuneready.language;

import org.jspecify.annotations.NullMarked;
