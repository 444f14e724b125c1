package io.github.tuneready.benchmarks;

import io.github.tuneready.content.ContentScanner;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * The content pass over a megabyte, beside one alternation of {@code java.util.regex} that looks
 * for fewer kinds and checks nothing. Operations a second are megabytes a second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ContentScannerBenchmark {
  private static final int BYTES = 1 << 20;

  private static final Pattern ALTERNATION =
      Pattern.compile(
          "\\{\\{\\s*\\w+\\s*\\}\\}|<\\|\\w+\\|>|\\[/?INST\\]|</?think>|<tool_call>"
              + "|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]"
              + "|[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uFFFD]"
              + "|\\bsk-[A-Za-z0-9_-]{32,}|\\bgh[pousr]_[A-Za-z0-9]{36}|\\bAKIA[A-Z2-7]{16}"
              + "|\\beyJ[\\w-]+\\.eyJ[\\w-]+\\.[\\w-]+|-----BEGIN [A-Z ]*PRIVATE KEY-----"
              + "|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+"
              + "|\\+[1-9][0-9 .()-]{8,20}|\\([2-9][0-9]{2}\\) ?[0-9]{3}-[0-9]{4}"
              + "|\\b(?:[0-9][ -]?){13,19}\\b|\\b[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}\\b");

  /** What the text is like. */
  @Param({"english", "french", "code"})
  public String kind = "english";

  private final ContentScanner scanner = new ContentScanner();
  private byte[] utf8 = {};
  private String text = "";
  private int found;

  /** Makes the text. */
  @Setup
  public void makeText() {
    utf8 = ContentCorpus.text(kind, BYTES);
    text = new String(utf8, StandardCharsets.UTF_8);
  }

  /** The pass; returns how much it found. */
  @Benchmark
  public int scanner() {
    found = 0;
    scanner.scan(utf8, 0, utf8.length, (what, from, to) -> found++);
    return found;
  }

  /** The alternation; returns how much it found. */
  @Benchmark
  public int regularExpression() {
    int matches = 0;
    Matcher matcher = ALTERNATION.matcher(text);
    while (matcher.find()) {
      matches++;
    }
    return matches;
  }
}
