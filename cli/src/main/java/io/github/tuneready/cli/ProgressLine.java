package io.github.tuneready.cli;

import io.github.tuneready.Progress;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on standard error that grows: share, bytes, rate, time left and findings so far. A check
 * that is over in half a second shows none. Safe for many threads.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE_NANOS = 500_000_000;
  private static final long STEP_NANOS = 100_000_000;
  private static final double NANOS = 1e9;
  private static final int TENTHS = 10;
  private static final long PLAIN_STEP_BYTES = 1L << 30;
  private static final int BAR_CELLS = 20;
  private static final String CLEAR = "\r\u001b[K";

  private final Console console;
  private final long total;
  private final boolean bar;
  private final boolean silent;
  private final LongSupplier clock;
  private final long start;

  private long bytes;
  private long findings;
  private long lastShown;
  private long lastStep;
  private boolean onScreen;

  /**
   * A line.
   *
   * @param total bytes to come, or 0 where nobody knows
   * @param bar whether one line is written over and over; else one is added for each tenth, or each
   *     GiB where nobody knows the total
   * @param clock nanoseconds
   */
  ProgressLine(Console console, long total, boolean bar, LongSupplier clock) {
    this(console, total, bar, false, clock);
  }

  private ProgressLine(
      Console console, long total, boolean bar, boolean silent, LongSupplier clock) {
    this.console = console;
    this.total = total;
    this.bar = bar;
    this.silent = silent;
    this.clock = clock;
    this.start = clock.getAsLong();
  }

  /** A line that is never seen. */
  static ProgressLine none(Console console) {
    return new ProgressLine(console, 0, false, true, () -> 0);
  }

  @Override
  public synchronized void advanced(long more, long found) {
    bytes += more;
    findings += found;
    if (silent) {
      return;
    }
    if (bar) {
      grow();
    } else {
      step();
    }
  }

  private void grow() {
    long now = clock.getAsLong();
    if (now - start >= PATIENCE_NANOS && now - lastShown >= STEP_NANOS) {
      lastShown = now;
      onScreen = true;
      String text = text(now);
      int most = Math.max(1, console.terminal().width() - 1);
      console.say(CLEAR + (text.length() > most ? text.substring(0, most) : text));
    }
  }

  private void step() {
    long step = total > 0 ? TENTHS * bytes / total : bytes / PLAIN_STEP_BYTES;
    if (step > lastStep) {
      lastStep = step;
      console.complain(text(clock.getAsLong()));
    }
  }

  private String text(long now) {
    double seconds = Math.max(1, now - start) / NANOS;
    StringBuilder text = new StringBuilder();
    if (total > 0) {
      int cells = (int) (BAR_CELLS * bytes / total);
      if (bar) {
        text.append('[').append("#".repeat(cells)).append(".".repeat(BAR_CELLS - cells));
        text.append("] ");
      }
      text.append(100 * bytes / total).append(" % of ").append(size(total));
    } else {
      text.append(size(bytes));
    }
    text.append(", ").append(size((long) (bytes / seconds))).append("/s");
    if (total > 0 && bytes > 0) {
      text.append(", ").append(left(seconds * (total - bytes) / bytes));
    }
    return text.append(", ")
        .append(findings)
        .append(findings == 1 ? " finding" : " findings")
        .toString();
  }

  private static String left(double seconds) {
    long whole = (long) Math.ceil(seconds);
    return whole < 60
        ? whole + " s left"
        : String.format(Locale.ROOT, "%d:%02d min left", whole / 60, whole % 60);
  }

  private static String size(long count) {
    return count < 1_000_000_000
        ? String.format(Locale.ROOT, "%.1f MB", count / 1e6)
        : String.format(Locale.ROOT, "%.2f GB", count / 1e9);
  }

  /** Takes the line off the screen. */
  @Override
  public synchronized void close() {
    if (onScreen) {
      onScreen = false;
      console.say(CLEAR);
    }
  }
}
