package io.github.tuneready.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import io.github.tuneready.token.Encoding;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Counting the tokens of a megabyte with o200k_base, with a new counter each time, beside JTokkit
 * over the same text. Operations a second are megabytes a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TokenCounterBenchmark {
  private static final int BYTES = 1 << 20;

  /** What the text is like. */
  @Param({"english", "french", "code"})
  public String kind = "english";

  private final Encoding encoding = Encoding.o200kBase();
  private final com.knuddels.jtokkit.api.Encoding peer =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  private byte[] utf8 = {};
  private String text = "";

  /** Makes the text. */
  @Setup
  public void makeText() {
    utf8 = ContentCorpus.text(kind, BYTES);
    text = new String(utf8, UTF_8);
  }

  /** Our counter. */
  @Benchmark
  public long counter() {
    return encoding.newCounter().count(utf8, 0, utf8.length);
  }

  /** JTokkit's. */
  @Benchmark
  public long jtokkit() {
    return peer.countTokensOrdinary(text);
  }
}
