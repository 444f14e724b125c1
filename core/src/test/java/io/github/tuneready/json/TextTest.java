package io.github.tuneready.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextTest {
  private static boolean isBlank(String string) {
    byte[] bytes = ("x" + string + "x").getBytes(UTF_8);
    return new Text(bytes, 1, bytes.length - 1).isBlank();
  }

  /** Java's own idea of white space, beyond ASCII. */
  @Test
  void everyCharacterIsBlankOrNotAsInJava() {
    for (int point = 0x80; point <= Character.MAX_CODE_POINT; point++) {
      if (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE) {
        String one = Character.toString(point);
        assertEquals(
            one.isBlank(), isBlank(" " + one), () -> "U+%04X".formatted((int) one.charAt(0)));
      }
    }
  }

  @Test
  void blanksAloneAreBlank() {
    assertTrue(isBlank(""));
    assertTrue(isBlank(" \t\r\n"));
    assertTrue(isBlank("\u3000\u2003 \u2028"));
    assertFalse(isBlank("\u3000\u3042"));
    assertFalse(isBlank("\u300C"));
    assertFalse(isBlank("\n."));
  }
}
