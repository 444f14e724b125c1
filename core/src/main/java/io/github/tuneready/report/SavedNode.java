package io.github.tuneready.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object of a saved report, read by key and type. Keys nobody asks for are passed over: they may
 * come with a later version.
 */
final class SavedNode {
  private static final int LONGEST_NUMBER = 100;

  private final String file;
  private final String path;
  private final JsonNode node;

  SavedNode(String file, String path, JsonNode node) throws UnreadableReport {
    this.file = file;
    this.path = path;
    this.node = node;
    if (!node.isObject()) {
      throw new UnreadableReport(file, (path.isEmpty() ? "" : path + ": ") + "is no JSON object");
    }
  }

  /** What is wrong with the value of a key. */
  UnreadableReport fault(String key, String what) {
    return new UnreadableReport(file, "no report that can be read: " + under(key) + " " + what);
  }

  boolean has(String key) {
    return node.hasNonNull(key);
  }

  /** A text as it was before it was saved. */
  String text(String key) throws UnreadableReport {
    JsonNode value = value(key);
    if (!value.isTextual()) {
      throw fault(key, "is no text");
    }
    return value.textValue();
  }

  /** A text of the program's own. A saved report may come from anybody, so it is made inert. */
  String words(String key) throws UnreadableReport {
    return Inert.text(text(key));
  }

  @Nullable String textOrNull(String key) throws UnreadableReport {
    return has(key) ? text(key) : null;
  }

  boolean flag(String key) throws UnreadableReport {
    JsonNode value = value(key);
    if (!value.isBoolean()) {
      throw fault(key, "is neither true nor false");
    }
    return value.booleanValue();
  }

  /** A whole number, 0 or more. */
  long count(String key) throws UnreadableReport {
    return count(key, value(key));
  }

  int small(String key) throws UnreadableReport {
    long count = count(key);
    if (count > Integer.MAX_VALUE) {
      throw fault(key, "is too large");
    }
    return (int) count;
  }

  OptionalLong countIfAny(String key) throws UnreadableReport {
    return has(key) ? OptionalLong.of(count(key)) : OptionalLong.empty();
  }

  private long count(String key, JsonNode value) throws UnreadableReport {
    if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
      throw fault(key, "is no count");
    }
    return value.longValue();
  }

  BigDecimal number(String key) throws UnreadableReport {
    return number(key, value(key));
  }

  private BigDecimal number(String key, JsonNode value) throws UnreadableReport {
    if (!value.isNumber() || value.asText().length() > LONGEST_NUMBER) {
      throw fault(key, "is no number");
    }
    BigDecimal number = value.decimalValue();
    if (Math.abs((long) number.scale()) > LONGEST_NUMBER) {
      throw fault(key, "is no number of a sensible size");
    }
    return number;
  }

  double fraction(String key) throws UnreadableReport {
    return number(key).doubleValue();
  }

  /** The value that a word stands for. */
  <T> T word(String key, Function<String, Optional<T>> of) throws UnreadableReport {
    String word = text(key);
    Optional<T> value = of.apply(word);
    if (value.isEmpty()) {
      throw fault(key, "'" + word + "' is not known to this version");
    }
    return value.get();
  }

  /** The value whose name a word is. */
  static <T> Function<String, Optional<T>> named(T[] values, Function<T, String> name) {
    return word -> Stream.of(values).filter(value -> name.apply(value).equals(word)).findFirst();
  }

  SavedNode node(String key) throws UnreadableReport {
    return new SavedNode(file, under(key), value(key));
  }

  @Nullable SavedNode nodeOrNull(String key) throws UnreadableReport {
    return has(key) ? node(key) : null;
  }

  List<SavedNode> nodes(String key) throws UnreadableReport {
    List<SavedNode> nodes = new ArrayList<>();
    for (JsonNode one : array(key)) {
      nodes.add(new SavedNode(file, under(key) + "/" + nodes.size(), one));
    }
    return nodes;
  }

  List<String> texts(String key) throws UnreadableReport {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : array(key)) {
      if (!one.isTextual()) {
        throw fault(key, "holds something else than texts");
      }
      texts.add(Inert.text(one.textValue()));
    }
    return texts;
  }

  List<Long> counts(String key) throws UnreadableReport {
    List<Long> counts = new ArrayList<>();
    for (JsonNode one : array(key)) {
      counts.add(count(key, one));
    }
    return counts;
  }

  List<Double> fractions(String key) throws UnreadableReport {
    List<Double> fractions = new ArrayList<>();
    for (JsonNode one : array(key)) {
      fractions.add(number(key, one).doubleValue());
    }
    return fractions;
  }

  /** An array of pairs. */
  Map<Long, Long> pairs(String key) throws UnreadableReport {
    Map<Long, Long> pairs = new LinkedHashMap<>();
    for (JsonNode one : array(key)) {
      if (one.size() != 2) {
        throw fault(key, "holds something else than pairs");
      }
      pairs.put(count(key, one.get(0)), count(key, one.get(1)));
    }
    return pairs;
  }

  /** An object of counts, in its order. */
  Map<String, Long> countsByName(String key) throws UnreadableReport {
    JsonNode value = value(key);
    if (!value.isObject()) {
      throw fault(key, "is no JSON object");
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> one : value.properties()) {
      counts.put(Inert.text(one.getKey()), count(key, one.getValue()));
    }
    return counts;
  }

  private JsonNode array(String key) throws UnreadableReport {
    JsonNode value = value(key);
    if (!value.isArray()) {
      throw fault(key, "is no array");
    }
    return value;
  }

  private JsonNode value(String key) throws UnreadableReport {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw fault(key, "is missing");
    }
    return value;
  }

  private String under(String key) {
    return path + "/" + key;
  }
}
