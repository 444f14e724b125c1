/**
 * What a tuning run and its use cost, in decimal arithmetic, from a dated price table: training,
 * inference before and after, break-even, and the hours of a graphics card for those who host.
 */
@NullMarked
package io.github.tuneready.cost;

import org.jspecify.annotations.NullMarked;
