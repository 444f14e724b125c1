package io.github.tuneready.model;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The names of models as people write them: {@code ft:gpt-4o-mini-2024-07-18:team::8fG2} is a tuned
 * {@code gpt-4o-mini-2024-07-18}, which is a dated snapshot of {@code gpt-4o-mini}.
 *
 * <p>A tuned name is resolved by its base, never by its beginning: the prefix table of the
 * reference tokenizer takes {@code ft:gpt-4.1} for a {@code gpt-4}.
 */
public final class ModelName {
  private static final Pattern SNAPSHOT = Pattern.compile("-(\\d{4}-\\d{2}-\\d{2}|\\d{4})$");

  private ModelName() {}

  /** The base model in lower case, without {@code ft:} and what follows the base. */
  public static String base(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (!lower.startsWith("ft:")) {
      return lower;
    }
    String tuned = lower.substring("ft:".length());
    int colon = tuned.indexOf(':');
    return colon < 0 ? tuned : tuned.substring(0, colon);
  }

  /** The base model without the date of its snapshot: {@code gpt-3.5-turbo-0125} loses 0125. */
  public static String undated(String name) {
    return SNAPSHOT.matcher(base(name)).replaceFirst("");
  }

  /**
   * Whether a name means the model of a table row. Where the row lists its snapshots only these are
   * meant, for another snapshot of the same family can have another price; where it lists none, any
   * dated snapshot is.
   */
  public static boolean means(String name, String model, Collection<String> snapshots) {
    String base = base(name);
    if (base.equals(model) || snapshots.contains(base)) {
      return true;
    }
    return snapshots.isEmpty() && undated(base).equals(model);
  }
}
