package io.github.tuneready.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import io.github.tuneready.token.Encoding;
import io.github.tuneready.token.TokenCounter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
 * Counting the tokens of real text, string by string, with a new counter for each pass, beside
 * JTokkit over the same strings: milliseconds for {@value #MILLIONS} million characters.
 *
 * <p>Usage: {@code CorpusTokensBenchmark -p corpus=FILE.jsonl,FILE.jsonl.gz,FOLDER}; a folder is a
 * mix of the files in it. Without a corpus it counts text made of a seed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CorpusTokensBenchmark {
  static final int MILLIONS = 3;

  private static final int CHARACTERS = MILLIONS * 1_000_000;

  /** A file of JSON Lines, a folder of such files, or nothing. */
  @Param("")
  public String corpus = "";

  private final Encoding encoding = Encoding.o200kBase();
  private final com.knuddels.jtokkit.api.Encoding peer =
      Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
  private List<String> strings = List.of();
  private List<byte[]> utf8 = List.of();

  /** Reads the corpus. */
  @Setup
  public void read() throws IOException {
    strings =
        corpus.isEmpty()
            ? List.of(new String(Corpus.chat(1, CHARACTERS), UTF_8).split("\n"))
            : Strings.of(Path.of(corpus), CHARACTERS);
    utf8 = strings.stream().map(string -> string.getBytes(UTF_8)).toList();
  }

  /** Our counter. */
  @Benchmark
  public long counter() {
    TokenCounter counter = encoding.newCounter();
    long tokens = 0;
    for (byte[] bytes : utf8) {
      tokens += counter.count(bytes, 0, bytes.length);
    }
    return tokens;
  }

  /** JTokkit's. */
  @Benchmark
  public long jtokkit() {
    long tokens = 0;
    for (String string : strings) {
      tokens += peer.countTokensOrdinary(string);
    }
    return tokens;
  }
}
