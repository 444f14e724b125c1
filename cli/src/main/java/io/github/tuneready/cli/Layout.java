package io.github.tuneready.cli;

/**
 * How a report for people looks.
 *
 * @param width columns
 * @param colour whether to colour it
 * @param places places shown for each rule
 * @param quiet whether only the verdict and its reasons are shown
 */
record Layout(int width, boolean colour, int places, boolean quiet) {}
