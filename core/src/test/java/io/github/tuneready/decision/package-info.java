/** Tests of the decision: a case for every end, laws, and published statistics. */
@NullMarked
package io.github.tuneready.decision;

import org.jspecify.annotations.NullMarked;
