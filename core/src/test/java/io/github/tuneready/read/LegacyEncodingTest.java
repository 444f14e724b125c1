package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTest {
  private static boolean looksLike(byte[] bytes) {
    return LegacyEncoding.looksLikeWindows1252(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Grüße", "“quoted” – text…", "déjà vu", "5 € à 20 °C", "l’été"})
  void westernTextIsRecognised(String text) {
    assertTrue(looksLike(text.getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Shift_JIS", "GB18030", "EUC-KR"})
  void otherEncodingsAreNot(String charset) {
    String text = charset.equals("EUC-KR") ? "안녕하세요" : "これは日本語の文章です";
    assertFalse(looksLike(text.getBytes(Charset.forName(charset))));
  }

  @Test
  void damagedUtf8IsNot() {
    byte[] bytes = "Grüße und Küsse".getBytes(StandardCharsets.UTF_8);
    bytes[3] = 'x';
    assertFalse(looksLike(bytes));
    assertFalse(looksLike(new byte[0]));
    assertFalse(looksLike(new byte[] {'a', (byte) 0x81}));
  }
}
