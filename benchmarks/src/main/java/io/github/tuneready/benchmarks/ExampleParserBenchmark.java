package io.github.tuneready.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tuneready.example.Format;
import io.github.tuneready.json.JsonParser;
import io.github.tuneready.parse.ExampleParser;
import io.github.tuneready.read.Utf8;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lines to examples, beside a bare token loop and a tree of Jackson over the same lines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExampleParserBenchmark {
  private final byte[] corpus = Corpus.chat(1, 16 << 20);
  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonParser json = new JsonParser();
  private final ExampleParser parser = new ExampleParser(Format.CHAT);

  private interface LineTask {
    long of(int from, int to) throws IOException;
  }

  private long lines(LineTask task) throws IOException {
    long sum = 0;
    int from = 0;
    for (int at = 0; at < corpus.length; at++) {
      if (corpus[at] == '\n') {
        sum += task.of(from, at);
        from = at + 1;
      }
    }
    return sum;
  }

  /** Messages read by the example parser, UTF-8 check included. */
  @Benchmark
  public long example() throws IOException {
    return lines((from, to) -> parser.parse(corpus, from, to, to - from, 0).messages().size());
  }

  /** Strict JSON into columns, UTF-8 check included. */
  @Benchmark
  public long jsonColumns() throws IOException {
    return lines(
        (from, to) ->
            Utf8.firstInvalid(corpus, from, to) < 0 && json.parse(corpus, from, to)
                ? json.document().size()
                : 0);
  }

  /** Jackson, every token visited and none read. */
  @Benchmark
  public long jacksonTokens() throws IOException {
    return lines(
        (from, to) -> {
          long tokens = 0;
          try (var tokensOf = factory.createParser(corpus, from, to - from)) {
            while (tokensOf.nextToken() != null) {
              tokens++;
            }
          }
          return tokens;
        });
  }

  /** Jackson, a tree of every line. */
  @Benchmark
  public long jacksonTree() throws IOException {
    return lines((from, to) -> mapper.readTree(corpus, from, to - from).get("messages").size());
  }
}
