package io.github.tuneready.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
  @Test
  void isMadeOnceForAllThreads() {
    AtomicInteger made = new AtomicInteger();
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              Thread.sleep(20);
              return made.incrementAndGet();
            });
    assertEquals(0, made.get());
    assertEquals(8, IntStream.range(0, 8).parallel().map(i -> lazy.get()).sum());
  }

  @Test
  void failsWithItsCauseForEveryoneWhoAsks() {
    IOException cause = new IOException("unreadable");
    Lazy<Integer> lazy =
        new Lazy<>(
            () -> {
              throw cause;
            });
    for (int i = 0; i < 2; i++) {
      assertSame(cause, assertThrows(CompletionException.class, lazy::get).getCause());
    }
  }

  @Test
  void keepsAnInterruptForTheCaller() {
    Lazy<String> lazy = new Lazy<>(() -> "made");
    Thread.currentThread().interrupt();
    assertEquals("made", lazy.get());
    assertTrue(Thread.interrupted());
  }
}
