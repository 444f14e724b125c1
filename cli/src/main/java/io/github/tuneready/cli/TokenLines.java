package io.github.tuneready.cli;

import io.github.tuneready.ExampleVisitor;
import io.github.tuneready.example.Example;
import io.github.tuneready.statistics.Features;
import java.io.IOException;
import java.io.Writer;

/** Writes one JSON line for each example, and one with the totals. */
final class TokenLines implements ExampleVisitor {
  private final Writer out;
  private final StringBuilder buffer = new StringBuilder();
  private String file = "";
  private String quotedFile = "\"\"";
  private long examples;
  private long unreadable;
  private long tokens;
  private long trained;

  TokenLines(Writer out) {
    this.out = out;
  }

  @Override
  public void visit(String path, long line, Example example, Features features) throws IOException {
    if (!path.equals(file)) {
      file = path;
      quotedFile = JsonLine.quoted(path);
    }
    long total = features.tokens().total();
    long learned = features.tokens().trained();
    examples++;
    unreadable += example.isReadable() ? 0 : 1;
    tokens += total;
    trained += learned;
    buffer.setLength(0);
    buffer.append("{\"file\":").append(quotedFile).append(",\"line\":").append(line);
    buffer.append(",\"tokens\":").append(total).append(",\"trained\":").append(learned);
    out.append(buffer.append("}\n"));
  }

  void writeTotals() throws IOException {
    buffer.setLength(0);
    buffer.append("{\"examples\":").append(examples).append(",\"unreadable\":").append(unreadable);
    buffer.append(",\"tokens\":").append(tokens).append(",\"trained\":").append(trained);
    out.append(buffer.append("}\n"));
  }

  long examples() {
    return examples;
  }

  long unreadable() {
    return unreadable;
  }
}
