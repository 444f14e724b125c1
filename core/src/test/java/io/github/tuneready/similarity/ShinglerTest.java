package io.github.tuneready.similarity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglerTest {
  @ParameterizedTest
  @CsvSource({
    "The cat sat down., the CAT  sat--down",
    "Don't do it now, dont do it now",
    "Don’t do it now, don't do it now",
    "ÄRGER im Büro heute, ärger im büro heute",
    "state-of-the-art tools are here, stateoftheart tools are here",
  })
  void theSameWordsGiveTheSameShingles(String one, String other) {
    assertEquals(shingles(one, true), shingles(other, true));
  }

  @ParameterizedTest
  @CsvSource({"parcel 4711 is here, parcel 4712 is here", "one two three, two one three"})
  void otherWordsGiveOtherShingles(String one, String other) {
    assertNotEquals(shingles(one, true), shingles(other, true));
  }

  @Test
  void charactersAreWordsWhereNoSpacesStand() {
    assertEquals(6, shingles("今天天气很好。吧", true).size() + 1);
    assertEquals(1, shingles("今天天气很好", false).size());
  }

  @Test
  void fewWordsAreOneShingle() {
    assertEquals(1, shingles("Hello there", true).size());
    assertEquals(0, shingles(" ... ", true).size());
  }

  @Test
  void bytesThatAreNoUtf8DoNoHarm() {
    Shingler shingler = new Shingler(1, true);
    byte[] bytes = {'a', (byte) 0xF0, (byte) 0x9F, 'b', (byte) 0xFF, (byte) 0xE0};
    shingler.start(0);
    shingler.add(bytes, 0, bytes.length);
    shingler.finish();
    assertEquals(shingler.words(), shingler.size());
  }

  private static List<Integer> shingles(String text, boolean natural) {
    Shingler shingler = new Shingler(3, natural);
    byte[] bytes = text.getBytes(UTF_8);
    shingler.start(0);
    shingler.add(bytes, 0, bytes.length);
    shingler.finish();
    List<Integer> shingles = new ArrayList<>();
    for (int i = 0; i < shingler.size(); i++) {
      shingles.add(shingler.shingle(i));
    }
    return shingles;
  }
}
