package io.github.tuneready.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON written as a stream: indented, with LF, and with every text inert. The same calls give the
 * same bytes on every Java release. Closing ends the document with a line feed and leaves the
 * target open.
 */
final class JsonOutput implements Closeable {
  private static final int DECIMALS = 6;

  private final JsonGenerator json;

  JsonOutput(Appendable out) throws IOException {
    json =
        JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .createGenerator(new Target(out));
    json.setPrettyPrinter(printer());
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("")
            .withRootSeparator("\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }

  JsonOutput object() throws IOException {
    json.writeStartObject();
    return this;
  }

  JsonOutput object(String name) throws IOException {
    json.writeObjectFieldStart(name);
    return this;
  }

  JsonOutput endObject() throws IOException {
    json.writeEndObject();
    return this;
  }

  JsonOutput array() throws IOException {
    json.writeStartArray();
    return this;
  }

  JsonOutput array(String name) throws IOException {
    json.writeArrayFieldStart(name);
    return this;
  }

  /** An array of arrays of two numbers. */
  JsonOutput pairs(String name, Map<Long, Long> pairs) throws IOException {
    array(name);
    for (Map.Entry<Long, Long> pair : pairs.entrySet()) {
      json.writeArray(new long[] {pair.getKey(), pair.getValue()}, 0, 2);
    }
    return endArray();
  }

  JsonOutput endArray() throws IOException {
    json.writeEndArray();
    return this;
  }

  /** A text, or null. */
  JsonOutput text(String name, @Nullable String value) throws IOException {
    json.writeFieldName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeRawValue(Inert.quoted(value));
    }
    return this;
  }

  /** A text in an array. */
  JsonOutput item(String value) throws IOException {
    json.writeRawValue(Inert.quoted(value));
    return this;
  }

  JsonOutput number(String name, long value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  /** A number in an array. */
  JsonOutput item(BigDecimal value) throws IOException {
    json.writeNumber(value);
    return this;
  }

  JsonOutput number(String name, BigDecimal value) throws IOException {
    json.writeNumberField(name, value);
    return this;
  }

  /** A fraction to six decimals: how Java prints a double differs from release to release. */
  JsonOutput fraction(String name, double value) throws IOException {
    BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return number(name, shortest.scale() < 1 ? shortest.setScale(1) : shortest);
  }

  /** A number that is known from a limit on, else null. */
  JsonOutput known(String name, long value, long least) throws IOException {
    return value < least ? nothing(name) : number(name, value);
  }

  JsonOutput flag(String name, boolean value) throws IOException {
    json.writeBooleanField(name, value);
    return this;
  }

  JsonOutput nothing(String name) throws IOException {
    json.writeNullField(name);
    return this;
  }

  @Override
  public void close() throws IOException {
    json.writeRaw('\n');
    json.close();
  }

  /** An appendable as Jackson wants it. */
  private static final class Target extends Writer {
    private final Appendable out;

    Target(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      out.append(new String(characters, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
