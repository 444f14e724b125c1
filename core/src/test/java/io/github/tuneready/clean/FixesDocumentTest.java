package io.github.tuneready.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/fixes.md} lists every fix. */
class FixesDocumentTest {
  private static final Path DOCUMENT = Path.of("../docs/fixes.md");
  private static final String FIRST = "<!-- fixes -->\n";
  private static final String LAST = "<!-- end of fixes -->\n";

  @Test
  void everyFixIsListed() throws IOException {
    String text = Files.readString(DOCUMENT);
    int from = text.indexOf(FIRST) + FIRST.length();
    String wanted = table(true) + "\n" + table(false);
    if (Boolean.getBoolean("tuneready.update")) {
      Files.writeString(
          DOCUMENT, text.substring(0, from) + wanted + text.substring(text.indexOf(LAST)));
      return;
    }
    assertEquals(wanted, text.substring(from, text.indexOf(LAST)));
  }

  private static String table(boolean safe) {
    StringBuilder table = new StringBuilder();
    table.append(safe ? "### Always\n\n" : "### With `--unsafe`\n\n");
    table.append("| fix | what it does | remark |\n| --- | --- | --- |\n");
    for (Fix fix : Fix.values()) {
      if (fix.isSafe() == safe) {
        table.append("| `").append(fix.id()).append("` | ").append(fix.summary()).append(". | ");
        table.append(fix.remark()).append(" |\n");
      }
    }
    return table.toString();
  }
}
