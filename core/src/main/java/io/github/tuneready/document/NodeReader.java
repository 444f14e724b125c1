package io.github.tuneready.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one YAML or JSON document into located nodes. Strict: no key twice, no second document, no
 * anchors or aliases (which would let a small file be a huge one), no tags.
 */
final class NodeReader {
  private static final int DEEPEST = 50;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(limits())
          .build();
  private static final JsonFactory YAML =
      YAMLFactory.builder()
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .streamReadConstraints(limits())
          .build();

  private final String file;
  private final JsonParser parser;

  private NodeReader(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  private static StreamReadConstraints limits() {
    return StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build();
  }

  static Node read(String file, String text, boolean json) {
    try (JsonParser parser = (json ? JSON : YAML).createParser(text)) {
      return new NodeReader(file, parser).document();
    } catch (JsonProcessingException broken) {
      Node.At at = at(broken.getLocation());
      throw fault(file, at, json ? "not valid JSON" : "not valid YAML");
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static DocumentException fault(String file, Node.At at, String what) {
    return new DocumentException(file + ":" + at.line() + ":" + at.column() + ": " + what);
  }

  private Node document() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      return new Node.Nothing(new Node.At(1, 1));
    }
    Node node = value(first);
    if (parser.nextToken() != null) {
      throw fault(file, here(), "a second document; one is read");
    }
    return node;
  }

  private Node value(JsonToken token) throws IOException {
    refuseReferences();
    return switch (token) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> sequence();
      case VALUE_NULL -> new Node.Nothing(here());
      default -> isLeftOut() ? new Node.Nothing(here()) : scalar(token);
    };
  }

  /** A YAML key that ends its line is given no value, other than one with an empty text. */
  private boolean isLeftOut() throws IOException {
    return parser instanceof YAMLParser
        && parser.getText().isEmpty()
        && parser.currentTokenLocation().getCharOffset()
            == parser.currentLocation().getCharOffset();
  }

  private Node.Mapping mapping() throws IOException {
    Node.At at = here();
    Map<String, Node> values = new LinkedHashMap<>();
    Map<String, Node.At> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Node.At place = here();
      Node.At before = keys.putIfAbsent(key, place);
      if (before != null) {
        throw fault(
            file, place, Keys.shown(key) + ": stands twice, first in line " + before.line());
      }
      values.put(key, value(next()));
    }
    return new Node.Mapping(at, values, keys);
  }

  private Node.Sequence sequence() throws IOException {
    Node.At at = here();
    List<Node> values = new ArrayList<>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      values.add(value(token));
    }
    return new Node.Sequence(at, values);
  }

  private Node.Scalar scalar(JsonToken token) throws IOException {
    boolean word = token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
    boolean plain = word || token.isNumeric() || !isQuoted();
    return new Node.Scalar(here(), parser.getText(), !plain);
  }

  /** In YAML, {@code yes} without quotes is meant as a word, not as a text. */
  private boolean isQuoted() {
    return !(parser instanceof YAMLParser);
  }

  private JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw fault(file, here(), "ends too early");
    }
    return token;
  }

  private void refuseReferences() throws IOException {
    if (parser instanceof YAMLParser yaml
        && (yaml.isCurrentAlias() || yaml.getObjectId() != null || yaml.getTypeId() != null)) {
      throw fault(file, here(), "anchors, aliases and tags are not read");
    }
  }

  private Node.At here() {
    return at(parser.currentTokenLocation());
  }

  private static Node.At at(@Nullable JsonLocation location) {
    return location == null
        ? new Node.At(1, 1)
        : new Node.At(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
