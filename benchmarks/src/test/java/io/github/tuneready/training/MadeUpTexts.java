package io.github.tuneready.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A small world: four sources of made-up texts of two manners. */
final class MadeUpTexts {
  static final String[] STIFF = {
    "Furthermore, it is essential to ensure that all of these steps are taken.",
    "This approach provides valuable benefits, and it can enhance the overall outcome.",
    "Additionally, various factors contribute to a comprehensive understanding.",
    "It is important to consider the impact, the role, and the needs of each group."
  };
  static final String[] LOOSE = {
    "I just kicked it and it went, don't ask me why.",
    "We had one of those, broke in a week though, so I took it back.",
    "He said no. She said maybe. Anyway, it rained.",
    "You'd think they'd know, but nobody I asked had a clue about it!"
  };

  private MadeUpTexts() {}

  static void write(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    Random random = new Random(1);
    for (int i = 0; i < 240; i++) {
      boolean llm = i % 2 == 0;
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < 6; s++) {
        String[] manner = random.nextInt(5) > 0 == llm ? STIFF : LOOSE;
        text.append(manner[random.nextInt(manner.length)]).append(' ');
      }
      lines.append("{\"text\":\"").append(text.append(i)).append("\",\"label\":\"");
      lines.append(llm ? "llm" : "human").append("\",\"source\":\"source").append(i % 4);
      lines.append("\",\"generator\":\"g\",\"domain\":\"d\"}\n");
    }
    Files.writeString(folder.resolve("texts.jsonl"), lines, UTF_8);
  }
}
