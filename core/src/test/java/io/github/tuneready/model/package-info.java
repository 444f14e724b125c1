/** Tests of the tables of models and of how tables are read. */
@NullMarked
package io.github.tuneready.model;

import org.jspecify.annotations.NullMarked;
