package io.github.tuneready.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The counters in their order, which is part of the model's format. */
final class CounterNames {
  private CounterNames() {}

  /** All counters: shapes, kinds of tokens, groups of words, single words. */
  static List<String> all() {
    List<String> names = new ArrayList<>();
    for (Shape shape : Shape.values()) {
      names.add(shape.label());
    }
    for (TokenKind kind : TokenKind.values()) {
      if (kind != TokenKind.WORD) {
        names.add("sign: " + lower(kind));
      }
    }
    for (WordGroup group : WordGroup.values()) {
      names.add("words of kind: " + lower(group));
    }
    for (String word : Lexicon.COUNTED) {
      names.add("the word '" + word + "'");
    }
    return List.copyOf(names);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
