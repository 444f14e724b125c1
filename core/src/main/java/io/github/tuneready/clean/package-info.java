/**
 * What it takes to make a cleaned copy of a dataset: mends of one line of bytes, conversions of one
 * row to the chat format, and the record of every row that was changed or dropped. Nothing here
 * opens a file of the user's; {@link io.github.tuneready.Cleaner} does.
 */
@NullMarked
package io.github.tuneready.clean;

import org.jspecify.annotations.NullMarked;
