/** Whether to fine-tune at all: what a team tried and measured, weighed step by step. */
@NullMarked
package io.github.tuneready.decision;

import org.jspecify.annotations.NullMarked;
