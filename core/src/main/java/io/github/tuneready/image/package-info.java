/**
 * Ground: what the address of an image and the first bytes of its file say, without decoding it.
 */
@NullMarked
package io.github.tuneready.image;

import org.jspecify.annotations.NullMarked;
