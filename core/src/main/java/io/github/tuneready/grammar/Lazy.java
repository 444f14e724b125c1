package io.github.tuneready.grammar;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A value made by the first thread that asks for it while others wait. Safe for use by many. */
final class Lazy<T> {
  private final FutureTask<T> made;

  Lazy(Callable<T> maker) {
    made = new FutureTask<>(maker);
  }

  /** The value; making it is tried once, and a failure is thrown to all who ask. */
  T get() {
    made.run(); // does nothing the second time
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return made.get();
        } catch (InterruptedException e) {
          interrupted = true; // a model is loaded in a moment
        }
      }
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
