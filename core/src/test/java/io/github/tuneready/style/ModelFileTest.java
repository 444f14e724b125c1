package io.github.tuneready.style;

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

class ModelFileTest {
  /** Of the model that docs/style-model.md describes; changes with it alone. */
  private static final String SHA_256 =
      "2297fdb9d4584fb0899854e844e9079c10fcf2f81ba193b861c665aa7ce0402a";

  private static byte[] shipped() throws IOException {
    try (InputStream in = ModelFileTest.class.getResourceAsStream(ModelFile.RESOURCE)) {
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
    assertTrue(shipped().length < 400 << 10, shipped().length + " bytes");
  }

  @Test
  void writingWhatWasReadGivesTheSameBytes() throws IOException {
    assertArrayEquals(shipped(), ModelFile.write(ModelFile.read(shipped())));
  }

  @Test
  void otherBytesAreRefused() throws IOException {
    byte[] model = shipped();
    assertThrows(IOException.class, () -> ModelFile.read(new byte[100]));
    assertThrows(IOException.class, () -> ModelFile.read(Arrays.copyOf(model, model.length - 1)));
    assertThrows(IOException.class, () -> ModelFile.read(Arrays.copyOf(model, model.length + 1)));
  }
}
