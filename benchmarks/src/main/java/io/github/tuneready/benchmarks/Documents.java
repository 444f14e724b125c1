package io.github.tuneready.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts among which some are nearly the same: of a seed, or the conversations of a file. */
final class Documents {
  private static final int VOCABULARY = 20_000;

  /** One text of ten is an earlier one in which up to so many words of a hundred were changed. */
  private static final int MOST_CHANGED = 15;

  private Documents() {}

  static List<byte[]> ofSeed(long seed, int count) {
    Random random = new Random(seed);
    String[] vocabulary = new String[VOCABULARY];
    for (int i = 0; i < VOCABULARY; i++) {
      vocabulary[i] = Integer.toString(i * 7_919 + 46_656, Character.MAX_RADIX);
    }
    List<String[]> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean copy = i > 0 && random.nextInt(10) == 0;
      String[] words =
          copy ? texts.get(random.nextInt(i)).clone() : new String[40 + random.nextInt(360)];
      int changed = random.nextInt(MOST_CHANGED);
      for (int at = 0; at < words.length; at++) {
        if (!copy || random.nextInt(100) < changed) {
          words[at] = vocabulary[(int) (VOCABULARY * Math.pow(random.nextDouble(), 3))];
        }
      }
      texts.add(words);
    }
    return texts.stream().map(words -> String.join(" ", words).getBytes(UTF_8)).toList();
  }

  /** What is said in the first chat examples of a file, system messages left out. */
  static List<byte[]> ofFile(Path file, int count) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<byte[]> texts = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String line = lines.readLine();
      while (line != null && texts.size() < count) {
        StringBuilder text = new StringBuilder();
        for (JsonNode message : mapper.readTree(line).path("messages")) {
          if (!message.path("role").asText().equals("system")) {
            text.append(message.path("content").asText()).append('\n');
          }
        }
        texts.add(text.toString().getBytes(UTF_8));
        line = lines.readLine();
      }
    }
    return texts;
  }
}
