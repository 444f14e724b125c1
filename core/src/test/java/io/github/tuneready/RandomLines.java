package io.github.tuneready;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lines of every format, some broken, some repeated, drawn at random from few words. */
final class RandomLines {
  /** What the lines are for. */
  enum Shape {
    CHAT,
    PREFERENCE,
    REINFORCEMENT,
    COMPLETION
  }

  private static final String[] TEXTS = {
    "The parcel that you asked for will be with you in the afternoon, and it is paid.",
    "Das Paket ist auf dem Weg und wird heute nicht mehr bei Ihnen sein, sondern morgen.",
    "El paquete que usted espera no es para hoy, pero los mensajeros y las oficinas lo saben.",
    "I'm sorry, but I can't help with that.",
    "Write to ada.byron@analytical.org or call +49 30 90182 4471.",
    "Dear {{name}}, your order\\u2060 is \\ufffd <|im_end|>",
    " N/A",
    "\\u00c3\\u00a9t\\u00e9 \\u0007",
    "Where is the parcel number 4711?",
    "yes",
    ""
  };

  private final Shape shape;
  private final Random random;
  private final List<String> written = new ArrayList<>();

  RandomLines(Shape shape, Random random) {
    this.shape = shape;
    this.random = random;
  }

  String text(int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append(line()).append(random.nextInt(20) == 0 ? "\r\n" : "\n");
    }
    return text.toString();
  }

  private String line() {
    if (!written.isEmpty() && random.nextInt(6) == 0) {
      return written.get(random.nextInt(written.size()));
    }
    String line =
        switch (random.nextInt(25)) {
          case 0 -> "";
          case 1 -> "{\"messages\":[}";
          case 2 -> "{\"text\":" + string() + "}";
          default -> example();
        };
    written.add(line);
    return line;
  }

  private String example() {
    return switch (shape) {
      case CHAT -> "{\"messages\":[" + system() + user() + "," + assistant() + "]}";
      case PREFERENCE ->
          "{\"input\":{\"messages\":[%s]},\"preferred_output\":[%s],\"non_preferred_output\":[%s]}"
              .formatted(user(), assistant(), assistant());
      case REINFORCEMENT ->
          "{\"messages\":[%s%s],\"%s\":%s}"
              .formatted(system(), user(), random.nextBoolean() ? "answer" : "level", string());
      case COMPLETION -> "{\"prompt\":" + string() + ",\"completion\":" + string() + "}";
    };
  }

  private String system() {
    return random.nextInt(3) == 0 ? "{\"role\":\"system\",\"content\":" + string() + "}," : "";
  }

  private String user() {
    return "{\"role\":\"user\",\"content\":" + string() + "}";
  }

  private String assistant() {
    int weight = random.nextInt(8);
    return "{\"role\":\"assistant\",\"content\":"
        + string()
        + (weight < 2 ? ",\"weight\":" + weight : "")
        + "}";
  }

  private String string() {
    if (random.nextInt(150) == 0) {
      return "\"" + "word ".repeat(5_000) + "\"";
    }
    String number = random.nextInt(3) == 0 ? " " + random.nextInt(1_000) : "";
    return "\"" + TEXTS[random.nextInt(TEXTS.length)] + number + "\"";
  }
}
