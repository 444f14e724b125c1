package io.github.tuneready.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import org.junit.jupiter.api.Test;

class PinnedModelTest {
  private static final String RESOURCE = "/langdetect-183.bin";

  @Test
  void anotherModelIsRefused() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> PinnedModel.read(RESOURCE, "00", InputStream::readAllBytes));
    assertEquals(
        "model /langdetect-183.bin has digest"
            + " 2ddf585fac2e02a9dcfb9a4a9cc9417562eaac351be2efb506a2eaa87f19e9d4",
        e.getMessage());
  }

  @Test
  void aMissingModelIsNamed() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () -> PinnedModel.read("/none.bin", "00", InputStream::readAllBytes));
    assertEquals("model /none.bin is not on the class path", e.getMessage());
  }
}
