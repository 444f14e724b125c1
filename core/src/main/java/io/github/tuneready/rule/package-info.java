/** What a rule is, how severe its findings are, and where they are kept. */
@NullMarked
package io.github.tuneready.rule;

import org.jspecify.annotations.NullMarked;
