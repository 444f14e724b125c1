package io.github.tuneready.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of one JSON object, read strictly: each is asked for by name and type, and {@link
 * #end} makes a field nobody asked for an error. Every fault is a {@link TableException} that names
 * the file and the path of the key. For one thread.
 */
public final class Fields {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
  private static final int MOST_DECIMALS = 12;
  private static final int SHOWN_KEY = 60;

  private final String file;
  private final String path;
  private final ObjectNode object;
  private final Set<String> asked = new TreeSet<>();

  Fields(String file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    if (!(node instanceof ObjectNode found)) {
      throw new TableException(file + ": " + (path.isEmpty() ? "" : path + ": ") + "not an object");
    }
    this.object = found;
  }

  /** The file the object stands in, as messages name it. */
  public String file() {
    return file;
  }

  /** A text that must be there and not blank. */
  public String text(String key) {
    return optionalText(key).orElseThrow(() -> fault(key, "is missing"));
  }

  /** A text that may be left out, but not be blank. */
  public Optional<String> optionalText(String key) {
    Optional<JsonNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!node.get().isTextual() || node.get().textValue().isBlank()) {
      throw fault(key, "must be a text that is not blank");
    }
    return Optional.of(node.get().textValue());
  }

  /** A list of texts; empty where it is left out. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : list(key)) {
      if (!node.isTextual()) {
        throw fault(key, "must be a list of texts");
      }
      texts.add(node.textValue());
    }
    return texts;
  }

  /** True or false, and what holds where it is left out. */
  public boolean flag(String key, boolean otherwise) {
    Optional<JsonNode> node = node(key);
    if (node.isPresent() && !node.get().isBoolean()) {
      throw fault(key, "must be true or false");
    }
    return node.map(JsonNode::booleanValue).orElse(otherwise);
  }

  /** A number from 0 to a billion with at most 12 decimals, exactly as written. */
  public Optional<BigDecimal> number(String key) {
    Optional<JsonNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (!node.get().isNumber()) {
      throw fault(key, "must be a number");
    }
    BigDecimal number = node.get().decimalValue();
    if (number.signum() < 0) {
      throw fault(key, "must not be negative");
    }
    if (number.compareTo(MOST) > 0 || number.scale() > MOST_DECIMALS) {
      throw fault(key, "is not a sensible number: at most a billion, with at most 12 decimals");
    }
    return Optional.of(number);
  }

  /** A day that must be there, {@code YYYY-MM-DD}. */
  public LocalDate day(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeException notADay) {
      throw fault(key, "must be a day, YYYY-MM-DD");
    }
  }

  /** The day or month a table was checked, which must be there under {@code asOf}. */
  public String asOf() {
    String date = text("asOf");
    if (date.length() < "YYYY-MM".length() || !Source.isDate(date)) {
      throw fault("asOf", "must be a date, YYYY-MM-DD or YYYY-MM");
    }
    return date;
  }

  /**
   * The fields {@code source}, {@code date} and {@code verified}; true where the last is left out,
   * and what the table as a whole says where the others are.
   */
  public Source source(String tableSource, String tableDate) {
    String date = optionalText("date").orElse(tableDate);
    if (!Source.isDate(date)) {
      throw fault("date", "must be a date, YYYY-MM-DD, YYYY-MM or YYYY");
    }
    return new Source(optionalText("source").orElse(tableSource), date, flag("verified", true));
  }

  /** An object that may be left out. */
  public Optional<Fields> object(String key) {
    return node(key).map(node -> new Fields(file, under(key), node));
  }

  /** A list of objects that must be there. */
  public List<Fields> objects(String key) {
    if (!object.has(key)) {
      throw fault(key, "is missing");
    }
    List<Fields> objects = new ArrayList<>();
    for (JsonNode node : list(key)) {
      objects.add(new Fields(file, under(key) + "[" + objects.size() + "]", node));
    }
    return objects;
  }

  /**
   * Must be called last: a key that was not asked for is a fault, with the nearest that is known.
   */
  public void end() {
    for (String key : (Iterable<String>) object::fieldNames) {
      if (!asked.contains(key)) {
        List<String> nearest = NearestNames.of(key, asked, 1);
        String hint = nearest.isEmpty() ? "" : "; did you mean \"" + nearest.get(0) + "\"?";
        throw fault(shown(key), "is not a known key" + hint);
      }
    }
  }

  /** The fault of one key, to be thrown. */
  public TableException fault(String key, String what) {
    return new TableException(file + ": " + under(key) + ": " + what);
  }

  private Optional<JsonNode> node(String key) {
    asked.add(key);
    return Optional.ofNullable(object.get(key));
  }

  private Iterable<JsonNode> list(String key) {
    Optional<JsonNode> node = node(key);
    if (node.isPresent() && !node.get().isArray()) {
      throw fault(key, "must be a list");
    }
    return node.<Iterable<JsonNode>>map(found -> found).orElse(List.of());
  }

  private String under(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** A key of the file as a message may show it: short, and nothing a terminal would obey. */
  private static String shown(String key) {
    String cut = key.length() > SHOWN_KEY ? key.substring(0, SHOWN_KEY) + "..." : key;
    return cut.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?");
  }
}
