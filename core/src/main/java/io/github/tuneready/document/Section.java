package io.github.tuneready.document;

import io.github.tuneready.model.NearestNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read strictly: each is asked for by name and type, and {@link #end}
 * makes one nobody asked for an error, with the nearest known. A key without a value is left open.
 * For one thread.
 */
public final class Section {
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_DECIMALS = 12;

  /** More labels help nobody. */
  private static final int MOST_LABELS = 16;

  private final String file;
  private final String path;
  private final Node.Mapping mapping;
  private final Map<String, Boolean> asked = new LinkedHashMap<>();

  Section(String file, String path, @Nullable Node node) {
    this.file = file;
    this.path = path;
    if (node == null || node instanceof Node.Nothing) {
      Node.At at = node == null ? new Node.At(1, 1) : node.at();
      this.mapping = new Node.Mapping(at, Map.of(), Map.of());
    } else if (node instanceof Node.Mapping found) {
      this.mapping = found;
    } else {
      throw NodeReader.fault(
          file, node.at(), (path.isEmpty() ? "" : path + ": ") + "must be keys with values");
    }
  }

  /** Whether there is no key. */
  public boolean isEmpty() {
    return mapping.values().isEmpty();
  }

  /** The keys that are there, in their order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(mapping.keys().keySet());
  }

  /** Whether there are keys under a key. */
  public boolean isSection(String key) {
    return node(key) instanceof Node.Mapping;
  }

  /** A text that is not blank. */
  public Optional<String> text(String key) {
    Node.Scalar scalar = scalar(key, "a text");
    if (scalar != null && scalar.text().isBlank()) {
      throw fault(key, "must not be blank");
    }
    return Optional.ofNullable(scalar).map(Node.Scalar::text);
  }

  /** True or false; {@code yes} and {@code no} are the same. */
  public Optional<Boolean> flag(String key) {
    Node.Scalar scalar = scalar(key, "true or false");
    if (scalar == null) {
      return Optional.empty();
    }
    return switch (scalar.quoted() ? "" : scalar.text().toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> throw fault(key, "must be true or false");
    };
  }

  /** A number of at least the least, with at most 12 decimals. */
  public Optional<BigDecimal> number(String key, String least, String most) {
    Node.Scalar scalar = scalar(key, "a number");
    if (scalar == null) {
      return Optional.empty();
    }
    BigDecimal number = parsed(key, scalar);
    if (number.compareTo(new BigDecimal(least)) < 0 || number.compareTo(new BigDecimal(most)) > 0) {
      throw fault(key, "must be " + least + " to " + most);
    }
    return Optional.of(number);
  }

  /** A whole number from the least to a thousand billion. */
  public OptionalLong count(String key, long least) {
    Optional<BigDecimal> number = number(key, Long.toString(least), "1000000000000");
    if (number.isEmpty()) {
      return OptionalLong.empty();
    }
    if (number.get().stripTrailingZeros().scale() > 0) {
      throw fault(key, "must be a whole number");
    }
    return OptionalLong.of(number.get().longValueExact());
  }

  /** One of the labels. */
  public <T> Optional<T> word(String key, Function<String, Optional<T>> of, List<String> labels) {
    return text(key).map(text -> known(key, text, of, labels));
  }

  /** A list of labels. */
  public <T> Optional<List<T>> words(
      String key, Function<String, Optional<T>> of, List<String> labels) {
    if (!(node(key) instanceof Node.Sequence sequence)) {
      if (node(key) == null) {
        return Optional.empty();
      }
      throw fault(key, "must be a list");
    }
    List<T> found = new ArrayList<>();
    for (Node one : sequence.values()) {
      if (!(one instanceof Node.Scalar scalar)) {
        throw fault(key, "must be a list of words");
      }
      found.add(known(key, scalar.text(), of, labels));
    }
    return Optional.of(found);
  }

  /** The keys under a key; empty where it is left out. */
  public Section section(String key) {
    return new Section(file, under(key), node(key));
  }

  /** A list of mappings; empty where it is left out. */
  public List<Section> sections(String key) {
    Node node = node(key);
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof Node.Sequence sequence)) {
      throw fault(key, "must be a list");
    }
    List<Section> sections = new ArrayList<>();
    for (Node one : sequence.values()) {
      String name = under(key) + "[" + sections.size() + "]";
      if (!(one instanceof Node.Mapping)) {
        throw NodeReader.fault(file, one.at(), name + ": must be keys with values");
      }
      sections.add(new Section(file, name, one));
    }
    return sections;
  }

  /** Must be called last. */
  public void end() {
    for (Map.Entry<String, Node.At> key : mapping.keys().entrySet()) {
      if (!asked.containsKey(key.getKey())) {
        String nearest = nearest(key.getKey());
        String hint =
            nearest == null
                ? "; known are " + String.join(", ", asked.keySet())
                : "; did you mean \"" + nearest + "\"?";
        throw NodeReader.fault(
            file, key.getValue(), under(Keys.shown(key.getKey())) + ": is not a known key" + hint);
      }
    }
  }

  /** The known key that another way of joining words, or a slip, may have meant. */
  private @Nullable String nearest(String key) {
    Map<String, String> known = new LinkedHashMap<>();
    asked.keySet().forEach(one -> known.put(joined(one), one));
    List<String> nearest = NearestNames.of(joined(key), known.keySet(), 1);
    return nearest.isEmpty() ? null : known.get(nearest.get(0));
  }

  /** {@code failOn}, {@code fail_on} and {@code fail-on} are one name. */
  private static String joined(String key) {
    return key.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** The fault of one key, to be thrown. */
  public DocumentException fault(String key, String what) {
    Node node = mapping.values().get(key);
    return NodeReader.fault(
        file, node == null ? mapping.at() : node.at(), under(key) + ": " + what);
  }

  private <T> T known(
      String key, String text, Function<String, Optional<T>> of, List<String> labels) {
    return of.apply(text)
        .orElseThrow(
            () -> {
              List<String> nearest = NearestNames.of(text, labels, 1);
              String hint = nearest.isEmpty() ? "" : "; did you mean \"" + nearest.get(0) + "\"?";
              String what =
                  labels.size() <= MOST_LABELS
                      ? "must be one of " + String.join(", ", labels)
                      : "'" + Keys.shown(text) + "' is not known";
              return fault(key, what + hint);
            });
  }

  private BigDecimal parsed(String key, Node.Scalar scalar) {
    String text = scalar.text();
    try {
      if (!scalar.quoted() && text.length() <= LONGEST_NUMBER) {
        BigDecimal number = new BigDecimal(text.replace("_", ""));
        if (number.scale() <= MOST_DECIMALS
            && number.precision() - number.scale() <= MOST.precision()) {
          return number;
        }
      }
    } catch (NumberFormatException notANumber) {
      throw fault(key, "must be a number");
    }
    throw fault(key, "must be a number of a sensible size");
  }

  private Node.@Nullable Scalar scalar(String key, String what) {
    Node node = node(key);
    if (node == null) {
      return null;
    }
    if (node instanceof Node.Scalar scalar) {
      return scalar;
    }
    throw fault(key, "must be " + what);
  }

  private @Nullable Node node(String key) {
    asked.put(key, true);
    Node node = mapping.values().get(key);
    return node instanceof Node.Nothing ? null : node;
  }

  private String under(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
