package io.github.tuneready;

import io.github.tuneready.example.Format;
import io.github.tuneready.read.BlockStream;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.read.ReadOptions;
import io.github.tuneready.similarity.ShingleBudget;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Spreads chunks, and the blocks of streams, over threads. Each worker keeps one partial for all it
 * inspects, so memory grows with the threads and not with the chunks.
 */
final class Workers {
  private final Validator validator;
  private final int threads;
  private final Progress progress;

  Workers(Validator validator, int threads, Progress progress) {
    this.validator = validator;
    this.threads = threads;
    this.progress = progress;
  }

  /** Inspects all chunks and merges what the workers found. */
  Partial inspect(List<Chunk> chunks) throws IOException {
    List<Chunk> ranges = chunks.stream().filter(chunk -> !chunk.streamed()).toList();
    List<Chunk> streams = chunks.stream().filter(Chunk::streamed).toList();
    int count = Math.max(1, streams.isEmpty() ? Math.min(threads, ranges.size()) : threads);
    List<Inspector> inspectors = new ArrayList<>();
    ShingleBudget budget = validator.policy().comparison().newBudget(count);
    for (int i = 0; i < count; i++) {
      Inspector inspector = validator.inspector();
      inspector.share(budget, i);
      inspectors.add(inspector);
    }
    inspectRanges(ranges, inspectors);
    for (Chunk stream : streams) {
      inspectStream(stream, inspectors);
    }
    Partial whole = inspectors.get(0).partial();
    for (Inspector inspector : inspectors.subList(1, count)) {
      whole.merge(inspector.partial());
    }
    return whole;
  }

  private void inspectRanges(List<Chunk> chunks, List<Inspector> inspectors) throws IOException {
    AtomicInteger next = new AtomicInteger();
    run(
        inspectors,
        inspection -> {
          for (int i = next.getAndIncrement(); i < chunks.size(); i = next.getAndIncrement()) {
            if (Thread.currentThread().isInterrupted()) {
              throw new InterruptedIOException("interrupted");
            }
            inspection.inspect(chunks.get(i));
          }
        });
  }

  private void inspectStream(Chunk chunk, List<Inspector> inspectors) throws IOException {
    ReadOptions options =
        ReadOptions.standard()
            .withMaxLineBytes(validator.policy().maxLineBytes())
            .withBlocks(Math.max(4, 2 * inspectors.size()));
    try (BlockStream blocks = BlockStream.open(chunk, options)) {
      Format expected = inspection(inspectors.get(0)).begin(chunk, blocks);
      run(inspectors, inspection -> inspection.inspect(chunk, blocks, expected));
    }
  }

  private ChunkInspection inspection(Inspector inspector) {
    return new ChunkInspection(validator.policy(), inspector, progress);
  }

  private interface Work {
    void with(ChunkInspection inspection) throws IOException;
  }

  /**
   * Does the same work with every inspector; one thread each, or the caller's if there is one. The
   * first failure ends it: the others are interrupted and not waited for.
   */
  private void run(List<Inspector> inspectors, Work work) throws IOException {
    if (inspectors.size() == 1) {
      work.with(inspection(inspectors.get(0)));
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(inspectors.size(), Workers::thread);
    try {
      CompletionService<Void> tasks = new ExecutorCompletionService<>(pool);
      for (Inspector inspector : inspectors) {
        tasks.submit(
            () -> {
              work.with(inspection(inspector));
              return null;
            });
      }
      for (int i = 0; i < inspectors.size(); i++) {
        await(tasks.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } finally {
      pool.shutdownNow();
    }
  }

  private static void await(Future<Void> done) throws IOException, InterruptedException {
    try {
      done.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof RuntimeException own) {
        throw own;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "inspect");
    thread.setDaemon(true);
    return thread;
  }
}
