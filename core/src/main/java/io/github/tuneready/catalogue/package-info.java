/** The rules, in families, and the policy that sets their thresholds. */
@NullMarked
package io.github.tuneready.catalogue;

import org.jspecify.annotations.NullMarked;
