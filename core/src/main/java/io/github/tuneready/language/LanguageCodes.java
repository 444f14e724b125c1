package io.github.tuneready.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two-letter codes (ISO 639-1) of the three-letter codes (ISO 639-3) that the model speaks. */
final class LanguageCodes {
  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private LanguageCodes() {}

  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      codes.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    // Members of macro-languages, by the code the macro-language has.
    codes.put("cmn", "zh");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("pes", "fa");
    codes.put("plt", "mg");
    codes.put("heb", "he");
    codes.put("yid", "yi");
    codes.put("ind", "id");
    return Map.copyOf(codes);
  }

  /** The shortest code of a language. */
  static String shortest(String three) {
    return TWO_LETTERS.getOrDefault(three, three);
  }

  /** Latin, Volapük, and languages without two letters: few people write in them. */
  static boolean isRare(String code) {
    return code.length() > 2 || code.equals("la") || code.equals("vo");
  }
}
