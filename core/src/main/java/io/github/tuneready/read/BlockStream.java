package io.github.tuneready.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A compressed file, standard input or a FIFO, read ahead by a thread of its own and handed out in
 * {@link Block}s of whole lines, so that several workers share the lines of one stream.
 *
 * <p>Blocks are numbered in the order of reading, whoever takes them. A block aims at {@link
 * ReadOptions#blockBytes}, doubled every 262,144 blocks up to 64 MiB, so that no stream below 23
 * TiB has more blocks than a position can number. At most {@link ReadOptions#blocks} are waiting or
 * in work, and one line longer than a block: <b>a worker closes its block before it takes the
 * next</b>:
 *
 * <pre>{@code
 * while (true) {
 *   try (Block block = stream.take()) {
 *     if (block == null) {
 *       return;
 *     }
 *     LineReader lines = LineReader.over(block);
 *     while (lines.next()) {
 *       ...
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>All methods may be called by any thread.
 *
 * <p>The thread is a daemon and ends at the end of the stream or when this is closed; it closes the
 * stream itself, as a read in progress cannot be broken off.
 */
public final class BlockStream implements Closeable {
  private final ReadOptions options;
  private final Deque<Block> ready = new ArrayDeque<>();
  private final Deque<byte[]> free = new ArrayDeque<>();
  private int lent;
  private boolean largeLent;
  private boolean begun;
  private boolean ended;
  private boolean closed;
  private @Nullable ForeignFile foreign;
  private @Nullable Throwable failure;

  private BlockStream(ReadOptions options) {
    this.options = options;
  }

  /**
   * Begins to read a chunk that can only be read from the front. The file is opened by the reading
   * thread, as opening a FIFO waits for its writer.
   */
  public static BlockStream open(Chunk chunk, ReadOptions options) {
    return start(chunk.path(), () -> Streams.open(chunk.input()), options);
  }

  /** Begins to read a stream, compressed or not; it is closed at its end. */
  public static BlockStream open(Chunk chunk, InputStream stream, ReadOptions options) {
    return start(chunk.path(), () -> stream, options);
  }

  private static BlockStream start(String name, Streams.Opener opener, ReadOptions options) {
    BlockStream blocks = new BlockStream(options);
    Thread thread = new Thread(() -> blocks.run(opener), "read " + name);
    thread.setDaemon(true);
    thread.start();
    return blocks;
  }

  private void run(Streams.Opener opener) {
    Throwable thrown = null;
    try (InputStream opened = opener.open();
        InputStream stream = Compression.decompress(opened)) {
      new BlockCutter(this, stream, options).run();
    } catch (IOException | RuntimeException | Error e) {
      thrown = e;
    }
    end(thrown);
  }

  /**
   * What the stream is if it is no JSON Lines; waits for the first bytes.
   *
   * @throws IOException if they cannot be read
   */
  public synchronized @Nullable ForeignFile foreign() throws IOException {
    awaitUntil(() -> begun || ended || closed);
    if (!begun) {
      throwFailure();
    }
    return foreign;
  }

  /**
   * The next block; waits for it.
   *
   * @return null if there is none: at the end, or closed
   * @throws DamagedArchive if the file is damaged, after all blocks before the fault, at every call
   * @throws IOException if the stream cannot be read, likewise
   */
  public synchronized @Nullable Block take() throws IOException {
    awaitUntil(() -> !ready.isEmpty() || ended || closed);
    if (closed) {
      return null;
    }
    Block block = ready.poll();
    if (block == null) {
      throwFailure();
    }
    return block;
  }

  private void throwFailure() throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  /** Stops reading and drops what is waiting. Blocks taken before stay valid. */
  @Override
  public synchronized void close() {
    closed = true;
    ready.clear();
    notifyAll();
  }

  // What follows is for the reading thread, and for blocks that are given back.

  /** Says what the first bytes told. */
  synchronized void begin(@Nullable ForeignFile what) {
    foreign = what;
    begun = true;
    notifyAll();
  }

  private synchronized void end(@Nullable Throwable thrown) {
    failure = thrown;
    ended = true;
    notifyAll();
  }

  /** A buffer of at least that many bytes, or null if the stream is closed. */
  synchronized byte @Nullable [] borrow(int bytes) throws IOException {
    awaitUntil(() -> lent < options.blocks() || closed);
    if (closed) {
      return null;
    }
    lent++;
    byte[] buffer = free.poll();
    return buffer != null && buffer.length >= bytes ? buffer : new byte[bytes];
  }

  /** Waits until no other block is larger than usual; false if the stream is closed. */
  synchronized boolean borrowLarge() throws IOException {
    awaitUntil(() -> !largeLent || closed);
    largeLent = true;
    return !closed;
  }

  int maxLineBytes() {
    return options.maxLineBytes();
  }

  synchronized void offer(Block block) {
    if (!closed) {
      ready.add(block);
      notifyAll();
    }
  }

  synchronized void release(Block block) {
    lent--;
    if (block.large()) {
      largeLent = false;
    } else {
      free.add(block.buffer());
    }
    notifyAll();
  }

  private synchronized void awaitUntil(BooleanSupplier condition) throws IOException {
    try {
      while (!condition.getAsBoolean()) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for input");
    }
  }
}
