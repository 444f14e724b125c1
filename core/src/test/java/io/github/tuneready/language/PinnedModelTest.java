package io.github.tuneready.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PinnedModelTest {
  private static final String RESOURCE = "/langdetect-183.bin";
  private static final String DIGEST =
      "2ddf585fac2e02a9dcfb9a4a9cc9417562eaac351be2efb506a2eaa87f19e9d4";

  private static void assertFails(String message, PinnedModel<?> model) {
    for (int i = 0; i < 2; i++) {
      IllegalStateException e = assertThrows(IllegalStateException.class, model::get);
      assertEquals(message, e.getMessage());
    }
  }

  @Test
  void anotherModelIsRefused() {
    assertFails(
        "model /langdetect-183.bin has digest " + DIGEST,
        new PinnedModel<>(RESOURCE, "00", InputStream::readAllBytes));
  }

  @Test
  void anotherModelIsRefusedThoughItCannotBeRead() {
    assertFails(
        "model /langdetect-183.bin has digest " + DIGEST,
        new PinnedModel<>(RESOURCE, "00", PinnedModelTest::unreadable));
  }

  @Test
  void theRightModelThatCannotBeReadIsNamed() {
    assertFails(
        "model /langdetect-183.bin: unreadable",
        new PinnedModel<>(RESOURCE, DIGEST, PinnedModelTest::unreadable));
  }

  private static byte[] unreadable(InputStream in) throws IOException {
    throw new IOException("unreadable");
  }

  @Test
  void aMissingModelIsNamed() {
    assertFails(
        "model /none.bin is not on the class path",
        new PinnedModel<>("/none.bin", "00", InputStream::readAllBytes));
  }

  @Test
  void isLoadedOnceForAllThreads() {
    AtomicInteger loaded = new AtomicInteger();
    PinnedModel<Integer> model =
        new PinnedModel<>(RESOURCE, DIGEST, in -> loaded.incrementAndGet());
    assertEquals(0, loaded.get());
    assertEquals(8, IntStream.range(0, 8).parallel().map(i -> model.get()).sum());
  }

  @Test
  void keepsAnInterruptForTheCaller() {
    PinnedModel<String> model = new PinnedModel<>(RESOURCE, DIGEST, in -> "made");
    Thread.currentThread().interrupt();
    assertEquals("made", model.get());
    assertTrue(Thread.interrupted());
  }
}
