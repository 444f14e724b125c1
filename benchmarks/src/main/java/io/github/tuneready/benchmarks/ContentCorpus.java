package io.github.tuneready.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Seeded text in which little is to be found: prose, Python, and prose with accents. */
final class ContentCorpus {
  private static final String[] ENGLISH = {
    "the",
    "of",
    "and",
    "to",
    "in",
    "that",
    "committee",
    "river",
    "which",
    "yesterday",
    "walked",
    "small",
    "houses",
    "between",
    "Market",
    "Street",
    "she",
    "said",
    "nothing",
    "about",
    "weather",
    "until",
    "evening",
    "came",
    "with",
    "rain",
    "from",
    "mountains",
    "people",
    "closed",
    "windows"
  };

  private static final String[] FRENCH = {
    "le", "la", "des", "\u00E9t\u00E9", "d\u00E9j\u00E0", "maison", "tr\u00E8s", "pr\u00E8s",
    "rivi\u00E8re", "gar\u00E7on", "\u0153uvre", "fen\u00EAtre", "avec", "pluie", "montagne",
        "o\u00F9",
    "l\u2019ann\u00E9e", "march\u00E9", "no\u00EBl", "chez"
  };

  private static final String[] CODE = {
    "def read_rows(path, limit=10):\n", "    for i, row in enumerate(rows):\n",
    "        if row[\"name\"] == \"x\" and i < limit:\n", "            total += row[0] * 2.5\n",
    "        self._cache[key] = {k: v for k, v in row}\n", "    return a_list[-1], <expression>\n",
    "# see https://tuneready.io/a/b-c_d.html\n", "@cached\n"
  };

  private ContentCorpus() {}

  /** Text of this kind and of at least so many bytes: english, french or code. */
  static byte[] text(String kind, int bytes) {
    Random random = new Random(20261124);
    StringBuilder text = new StringBuilder();
    while (text.length() < bytes) {
      switch (kind) {
        case "english" -> sentence(ENGLISH, random, text);
        case "french" -> sentence(FRENCH, random, text);
        case "code" -> text.append(CODE[random.nextInt(CODE.length)]);
        default -> throw new IllegalArgumentException(kind);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void sentence(String[] words, Random random, StringBuilder text) {
    int length = 6 + random.nextInt(14);
    for (int i = 0; i < length; i++) {
      String word = words[random.nextInt(words.length)];
      text.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      text.append(i == length - 1 ? "" : random.nextInt(9) == 0 ? ", " : " ");
    }
    text.append(random.nextInt(6) == 0 ? " in " + (1900 + random.nextInt(120)) + ".\n" : ". ");
  }
}
