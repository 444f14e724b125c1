package io.github.tuneready.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Chat lines made of a seed: the same bytes on every machine. */
final class Corpus {
  private static final String[] WORDS =
      ("the a of to and in is for on that with as it be are this by from or an at which can will"
              + " not have has we you order account please between during model answer question"
              + " example system request response value table column minute morning evening invoice"
              + " delivery address warranty repair length colour weather mountain river summer"
              + " naïve café größer señor „so“ — however because therefore whether although")
          .split(" ");

  private Corpus() {}

  /** At least that many bytes of lines, each with system, user and assistant, some with turns. */
  static byte[] chat(long seed, int bytes) {
    Random random = new Random(seed);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes + 4_096);
    while (out.size() < bytes) {
      out.writeBytes(line(random).getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder("{\"messages\": [");
    message(line, "system", words(random, 20)).append(", ");
    int turns = 1 + random.nextInt(3);
    for (int turn = 0; turn < turns; turn++) {
      message(line, "user", words(random, 10 + random.nextInt(60))).append(", ");
      message(line, "assistant", words(random, 20 + random.nextInt(200)));
      line.append(turn + 1 < turns ? ", " : "");
    }
    return line.append("]}\n").toString();
  }

  private static StringBuilder message(StringBuilder line, String role, String content) {
    return line.append("{\"role\": \"")
        .append(role)
        .append("\", \"content\": \"")
        .append(content)
        .append("\"}");
  }

  private static String words(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : i % 17 == 16 ? ".\\n" : " ");
      text.append(WORDS[(int) (WORDS.length * Math.pow(random.nextDouble(), 2))]);
      text.append(random.nextInt(40) == 0 ? " \\\"" + random.nextInt(10_000) + "\\\"" : "");
    }
    return text.toString();
  }
}
