package io.github.tuneready.token;

import java.util.List;
import java.util.Random;

/**
 * Texts made of a seed that go where the patterns part: runs of few kinds of characters, next to
 * each other, from many scripts.
 */
final class MixedText {
  /** Characters that stand for a kind; one of a string is drawn at a time. */
  private static final List<String> ALPHABETS =
      List.of(
          "etaoinshrdlucmfwypvbgkjqxz",
          "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
          "0123456789",
          "²³¼½Ⅷⅻ٠١٢३४𝟘𝟙①",
          ".,;:!?()[]{}<>/\\|@#$%^&*-_=+~`\"",
          "'’ʼ`´",
          " ",
          " \t\u000B\f\u0085\u00A0\u1680\u2000\u2009\u2028\u2029\u202F\u205F\u3000",
          "\n\r",
          "\n\n\r\n /",
          "äöüßéèçñøåłžőığŸſ",
          "ÄÖÜÉÈÇÑØÅŁŽŐİ",
          "ǅǈǋǲᾈ",
          "ʰʲːˈªºᵃⁿ々ー",
          "абвгдежзиклмнопрстуфхц",
          "АБВГДЕЖЗИКЛМНОПРСТУФХЦ",
          "αβγδεζηθικλμνξοπρστυφχψω",
          "ابتثجحخدذرزسشصضطظعغ",
          "אבגדהוזחטיכלמנסעפצקרשת",
          "कखगघचछजझटठडढतथदधनि्ाीु",
          "กขคงจฉชซญดตถทนบปผพฟภมย่้ิี",
          "的一是不了人我在有他这中大来上国",
          "あいうえおかきくけこアイウエオカキクケコ",
          "가각간감갑강개거건걸검게겨결경",
          "\u0300\u0301\u0302\u0308\u0327\u0323\u20DD\u0903",
          "😀😂🤣👍🔥🚀❤✨👩👨🏽🏿\u200D\uFE0F🇩🇪",
          "𝐀𝐁𝐚𝐛𐐀𐐨𠀀𠮷𒀀",
          "\u0000\u0001\u001B\u007F\u00AD\u200B\u200E\uFEFF\uFFFD\uE000");

  private static final String[] CHUNKS = {
    "'s",
    "'S",
    "'t",
    "'re",
    "'VE",
    "'m",
    "'LL",
    "'d",
    "'l",
    "'r",
    "n't",
    "I'm",
    "don't",
    " the",
    "\r\n",
    "//",
    "://",
    "<|endoftext|>",
    "    ",
    "\n\n\n",
    "camelCase",
    "HTTPServer",
    " ÉCOLE",
    "1234567",
    "3.14",
    "$1,000.00",
    "e\u0301",
    "Ångström",
    "\\n",
    "</div>",
    "==",
    "-----"
  };

  private final Random random;

  MixedText(long seed) {
    this.random = new Random(seed);
  }

  /** The next text, of a character to some hundred. */
  String next() {
    StringBuilder text = new StringBuilder();
    String[] kinds = kinds();
    for (int runs = 1 + random.nextInt(16); runs > 0; runs--) {
      append(text, kinds[random.nextInt(kinds.length)]);
    }
    return text.toString();
  }

  private String[] kinds() {
    String[] kinds = new String[2 + random.nextInt(5)];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
    }
    return kinds;
  }

  private void append(StringBuilder text, String kind) {
    int what = random.nextInt(100);
    if (what < 12) {
      text.append(CHUNKS[random.nextInt(CHUNKS.length)]);
    } else if (what < 18) {
      text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    } else if (what < 22) {
      text.appendCodePoint(random.nextInt(Character.MIN_SUPPLEMENTARY_CODE_POINT));
    } else if (what < 24) {
      text.append((char) (Character.MIN_SURROGATE + random.nextInt(0x800)));
    } else {
      run(text, kind.codePoints().toArray());
    }
  }

  private void run(StringBuilder text, int[] alphabet) {
    int length = random.nextInt(random.nextInt(20) == 0 ? 120 : 8);
    boolean same = random.nextInt(6) == 0;
    int first = alphabet[random.nextInt(alphabet.length)];
    for (int i = 0; i <= length; i++) {
      text.appendCodePoint(same ? first : alphabet[random.nextInt(alphabet.length)]);
    }
  }
}
