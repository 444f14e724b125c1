package io.github.tuneready.cli;

import io.github.tuneready.ExampleVisitor;
import io.github.tuneready.example.Example;
import io.github.tuneready.json.Text;
import io.github.tuneready.statistics.ExampleStyle;
import io.github.tuneready.statistics.Features;
import io.github.tuneready.style.Assessment;
import io.github.tuneready.style.StyleEvidence;
import io.github.tuneready.style.StyleScorer;
import io.github.tuneready.style.StyleTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes one JSON line for each message of the assistant. */
final class StyleLines implements ExampleVisitor, ExampleStyle.Visitor {
  private static final double LIKELY = 0.5;

  private final Writer out;
  private final StyleTokens counter = new StyleTokens();
  private final StringBuilder buffer = new StringBuilder();
  private String place = "";
  private String file = "";
  private String quotedFile = "\"\"";
  private long examples;
  private long unreadable;

  StyleLines(Writer out) {
    this.out = out;
  }

  @Override
  public void visit(String path, long line, Example example, Features features) throws IOException {
    if (!path.equals(file)) {
      file = path;
      quotedFile = JsonLine.quoted(path);
    }
    examples++;
    unreadable += example.isReadable() ? 0 : 1;
    place = "{\"file\":" + quotedFile + ",\"line\":" + line;
    ExampleStyle style = features.style();
    if (style != null) {
      try {
        style.visitAll(example, this);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }

  @Override
  public void answer(int message, Text text, Assessment assessment, StyleScorer scorer) {
    boolean assessed = assessment == Assessment.ASSESSED;
    buffer.setLength(0);
    buffer.append(place).append(",\"message\":").append(message);
    buffer.append(",\"words\":").append(words(text, scorer)).append(",\"assessed\":");
    buffer.append(assessed ? "true" : JsonLine.quoted(assessment.label()));
    if (assessed) {
      double probability = scorer.probability();
      buffer.append(",\"score\":").append(figure(scorer.score()));
      buffer.append(",\"probability\":").append(figure(probability));
      evidence(probability >= LIKELY ? StyleEvidence.of(scorer) : List.of());
    } else {
      buffer.append(",\"score\":null,\"probability\":null,\"evidence\":[]");
    }
    try {
      out.append(buffer.append("}\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int words(Text text, StyleScorer scorer) {
    return scorer.words() < StyleTokens.MOST_WORDS
        ? scorer.words()
        : counter.count(text.bytes(), text.from(), text.to());
  }

  private void evidence(List<String> phrases) {
    buffer.append(",\"evidence\":[");
    for (int i = 0; i < phrases.size(); i++) {
      buffer.append(i == 0 ? "" : ",").append(JsonLine.quoted(phrases.get(i)));
    }
    buffer.append(']');
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  long examples() {
    return examples;
  }

  long unreadable() {
    return unreadable;
  }
}
