package io.github.tuneready.language;

/**
 * The scripts that a sample is counted by, and the language of those that only one widespread
 * language is written in.
 */
enum Script {
  LATIN,
  CYRILLIC,
  ARABIC,
  DEVANAGARI,
  BENGALI,
  HAN,
  KANA("ja"),
  HANGUL("ko"),
  GREEK("el"),
  HEBREW("he"),
  ARMENIAN("hy"),
  GEORGIAN("ka"),
  GURMUKHI("pa"),
  GUJARATI("gu"),
  ORIYA("or"),
  TAMIL("ta"),
  TELUGU("te"),
  KANNADA("kn"),
  MALAYALAM("ml"),
  SINHALA("si"),
  THAI("th"),
  LAO("lo"),
  TIBETAN("bo"),
  MYANMAR("my"),
  KHMER("km"),
  ETHIOPIC("am"),
  OTHER;

  private final String language;

  Script() {
    this("");
  }

  Script(String language) {
    this.language = language;
  }

  /** The one language of this script, or an empty text. */
  String language() {
    return language;
  }

  /** The script of a letter by its block (Unicode 17.0). */
  static Script of(int letter) {
    if (letter < 0x370) {
      return LATIN;
    }
    if (letter < 0x900) {
      return letter < 0x400
          ? GREEK
          : letter < 0x530
              ? CYRILLIC
              : letter < 0x590 ? ARMENIAN : letter < 0x600 ? HEBREW : ARABIC;
    }
    return letter < 0x1100 ? brahmic(letter) : eastern(letter);
  }

  private static Script brahmic(int letter) {
    return switch (letter >> 7) {
      case 0x900 >> 7 -> DEVANAGARI;
      case 0x980 >> 7 -> BENGALI;
      case 0xA00 >> 7 -> GURMUKHI;
      case 0xA80 >> 7 -> GUJARATI;
      case 0xB00 >> 7 -> ORIYA;
      case 0xB80 >> 7 -> TAMIL;
      case 0xC00 >> 7 -> TELUGU;
      case 0xC80 >> 7 -> KANNADA;
      case 0xD00 >> 7 -> MALAYALAM;
      case 0xD80 >> 7 -> SINHALA;
      case 0xE00 >> 7 -> THAI;
      case 0xE80 >> 7 -> LAO;
      case 0xF00 >> 7, 0xF80 >> 7 -> TIBETAN;
      default -> letter < 0x10A0 ? MYANMAR : GEORGIAN;
    };
  }

  private static Script eastern(int letter) {
    if (letter < 0x1200 || (letter >= 0xAC00 && letter < 0xD7B0)) {
      return HANGUL;
    }
    if (letter < 0x13A0) {
      return ETHIOPIC;
    }
    if (letter >= 0x1780 && letter < 0x1800) {
      return KHMER;
    }
    if (letter >= 0x1E00 && letter < 0x2000) {
      return letter < 0x1F00 ? LATIN : GREEK;
    }
    if (letter >= 0x3040 && letter < 0x3100) {
      return KANA;
    }
    boolean han = (letter >= 0x3400 && letter < 0xA000) || (letter >= 0xF900 && letter < 0xFB00);
    return han || letter >= 0x20000 ? HAN : OTHER;
  }
}
