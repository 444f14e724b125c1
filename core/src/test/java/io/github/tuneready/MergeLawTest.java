package io.github.tuneready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.catalogue.Policy;
import io.github.tuneready.read.Chunk;
import io.github.tuneready.report.Report;
import io.github.tuneready.report.RuleResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Merging is associative and commutative: however the data is cut, the report is the same. */
class MergeLawTest {
  private static final long SEED = 20261124;
  private static final int LINES = 120;

  @TempDir static Path folder;

  private final Policy policy = Policy.forModel("gpt-3.5-turbo-0613").withMostPlaces(7);

  @BeforeAll
  static void write() throws IOException {
    for (RandomLines.Shape shape : RandomLines.Shape.values()) {
      RandomLines lines = new RandomLines(shape, new Random(SEED + shape.ordinal()));
      Files.writeString(train(shape), lines.text(LINES), UTF_8);
      Files.writeString(other(shape), lines.text(LINES / 4), UTF_8);
    }
  }

  private static Path train(RandomLines.Shape shape) {
    return folder.resolve(shape + "-train.jsonl");
  }

  private static Path other(RandomLines.Shape shape) {
    return folder.resolve(shape + "-other.jsonl");
  }

  private static Dataset dataset(RandomLines.Shape shape) {
    return Dataset.train(train(shape)).withValidation(other(shape)).withEvaluation(other(shape));
  }

  private Report whole(RandomLines.Shape shape) throws IOException {
    return new Validator(policy).withThreads(1).validate(dataset(shape));
  }

  @ParameterizedTest
  @EnumSource
  void anyChunkingAndAnyOrderGiveTheSameReport(RandomLines.Shape shape) throws IOException {
    Report whole = whole(shape);
    Random random = new Random(SEED);
    for (long bytes : new long[] {40, 400, 3_000, 30_000}) {
      Validator validator = new Validator(policy.withChunkBytes(bytes));
      List<Chunk> chunks = validator.plan(dataset(shape));
      Partial merged = mergeInAnyOrder(validator, chunks, random);
      assertEquals(whole, validator.conclude(chunks, merged), "chunks of " + bytes + " bytes");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 16})
  void anyNumberOfThreadsGivesTheSameReport(int threads) throws IOException {
    for (RandomLines.Shape shape : RandomLines.Shape.values()) {
      Validator validator = new Validator(policy.withChunkBytes(2_000)).withThreads(threads);
      assertEquals(whole(shape), validator.validate(dataset(shape)), shape + ", seed " + SEED);
    }
  }

  /** A partial as it arrives from another machine. */
  private static Partial travelled(Partial partial) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(partial);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Partial) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  /** Merges two random partials until one is left, some of them with a partial of nothing. */
  private static Partial mergeInAnyOrder(Validator validator, List<Chunk> chunks, Random random)
      throws IOException {
    List<Partial> partials = new ArrayList<>();
    for (Chunk chunk : chunks) {
      partials.add(travelled(validator.inspect(chunk)));
      if (random.nextInt(5) == 0) {
        partials.add(validator.inspector().partial());
      }
    }
    while (partials.size() > 1) {
      Partial one = partials.remove(random.nextInt(partials.size()));
      Partial other = partials.remove(random.nextInt(partials.size()));
      partials.add(one.merge(other));
    }
    return partials.get(0);
  }

  /** The law says nothing of rules that never speak. */
  @Test
  void theDataMakesManyRulesSpeak() throws IOException {
    Set<String> spoken = new TreeSet<>();
    for (RandomLines.Shape shape : RandomLines.Shape.values()) {
      Report report = whole(shape);
      assertFalse(report.languages().isEmpty(), "no languages in " + shape);
      spoken.addAll(
          report.results().stream()
              .map(RuleResult::info)
              .map(info -> info.family())
              .collect(Collectors.toSet()));
    }
    assertTrue(
        spoken.containsAll(
            Set.of(
                "completion",
                "content",
                "contradiction",
                "duplicate",
                "language",
                "leakage",
                "preference",
                "privacy",
                "reinforcement",
                "tokens")),
        "only " + spoken);
  }
}
