package io.github.tuneready.grammar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class GrammarModelTest {
  /** Of the model that docs/style-model.md describes; changes with it alone. */
  private static final String SHA_256 =
      "6fc6c20717b4dea729c23c9f67c005b62374b367df0ec099b4dfd8dd684b80fa";

  private static byte[] shipped() throws IOException {
    try (InputStream in = GrammarModelTest.class.getResourceAsStream(GrammarModel.RESOURCE)) {
      return in.readAllBytes();
    }
  }

  @Test
  void theShippedModelIsTheDocumentedOne() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(shipped());
    assertEquals(SHA_256, HexFormat.of().formatHex(digest));
  }

  @Test
  void itIsSmall() throws IOException {
    assertTrue(shipped().length < 32 << 10, shipped().length + " bytes");
  }

  @Test
  void writingWhatWasReadGivesTheSameBytes() throws IOException {
    assertArrayEquals(shipped(), GrammarModel.read(shipped()).write());
  }

  @Test
  void otherBytesAreRefused() throws IOException {
    byte[] model = shipped();
    assertThrows(IOException.class, () -> GrammarModel.read(new byte[100]));
    byte[] shorter = Arrays.copyOf(model, model.length - 1);
    assertThrows(IOException.class, () -> GrammarModel.read(shorter));
    byte[] longer = Arrays.copyOf(model, model.length + 1);
    assertThrows(IOException.class, () -> GrammarModel.read(longer));
  }
}
