package io.github.tuneready.report;

import io.github.tuneready.model.Source;
import java.util.Collection;
import java.util.stream.Collectors;

/** Where prices stand, in words that all formats for people share. */
final class PriceSources {
  /** What follows a figure that rests on a price nobody could look up. */
  private static final String MARK = " (unverified)";

  private PriceSources() {}

  /** The mark of a figure, or nothing where each of its prices is verified. */
  static String mark(Collection<Source> sources) {
    return sources.stream().allMatch(Source::verified) ? "" : MARK;
  }

  /** Each source once, with its date. */
  static String told(Collection<Source> sources) {
    return sources.stream()
        .map(source -> Inert.text(source.toString()))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
