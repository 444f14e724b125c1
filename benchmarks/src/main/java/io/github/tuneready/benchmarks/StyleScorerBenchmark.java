package io.github.tuneready.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.StyleScorer;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The style score of a megabyte of messages, beside OpenNLP's sentence detector and tokenizer over
 * the same text, which a scorer of that make would need first. Operations a second are megabytes a
 * second.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StyleScorerBenchmark {
  private static final int BYTES = 1 << 20;

  private static final String[] PIECES = {
    "It is important to keep a record of what was ordered, and when.",
    "The river had risen in the night, so we took the upper road and were late.",
    "You can choose between two plans:",
    "I don't think that anybody has looked into the drawer since my uncle died.",
    "- **Delivery**: the parcel leaves the depot on the same day.",
    "Additionally, the system sends a message as soon as the parcel has arrived.",
    "What would you do with a key that fits no lock?",
    "Most of the windows were closed; only the one above the shop stood open.",
    "If the light stays red, switch the device off and wait for 30 seconds.",
    "She said nothing, which was an answer as well, though not the one he wanted."
  };

  private final StyleScorer scorer = new StyleScorer();
  private final List<byte[]> messages = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private @Nullable SentenceDetectorME sentences;
  private @Nullable TokenizerME tokenizer;

  /** Makes the messages and loads the models. */
  @Setup
  public void prepare() throws IOException {
    Random random = new Random(20261126);
    int bytes = 0;
    while (bytes < BYTES) {
      StringBuilder message = new StringBuilder();
      while (message.length() < 400 + random.nextInt(1_600)) {
        message.append(PIECES[random.nextInt(PIECES.length)]);
        message.append(random.nextInt(4) == 0 ? "\n\n" : " ");
      }
      texts.add(message.toString());
      messages.add(message.toString().getBytes(UTF_8));
      bytes += message.length();
    }
    try (InputStream in = resource("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      sentences = new SentenceDetectorME(new SentenceModel(in));
    }
    try (InputStream in = resource("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
      tokenizer = new TokenizerME(new TokenizerModel(in));
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream in = SentenceModel.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " is not on the class path");
    }
    return in;
  }

  /** The score; returns how many messages were assessed. */
  @Benchmark
  public int score() {
    int assessed = 0;
    for (int i = 0; i < messages.size(); i++) {
      byte[] message = messages.get(i);
      assessed += scorer.assess(message, 0, message.length) == Assessment.ASSESSED ? 1 : 0;
    }
    return assessed;
  }

  /** Sentences and tokens by OpenNLP; returns how many tokens there are. */
  @Benchmark
  public int sentencesAndTokens() {
    int tokens = 0;
    SentenceDetectorME detector = requireNonNull(sentences);
    TokenizerME cutter = requireNonNull(tokenizer);
    for (String text : texts) {
      for (String sentence : detector.sentDetect(text)) {
        tokens += cutter.tokenize(sentence).length;
      }
    }
    return tokens;
  }

  int messages() {
    return messages.size();
  }
}
