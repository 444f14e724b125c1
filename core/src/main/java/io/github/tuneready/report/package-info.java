/** The report as a plain record, and the writers that show it. */
@NullMarked
package io.github.tuneready.report;

import org.jspecify.annotations.NullMarked;
