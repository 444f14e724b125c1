/** Ground: dated facts about the models of the providers, and the strict reading of such tables. */
@NullMarked
package io.github.tuneready.model;

import org.jspecify.annotations.NullMarked;
