package io.github.tuneready.read;

import static io.github.tuneready.read.GzipInputTest.ascii;
import static io.github.tuneready.read.GzipInputTest.join;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.airlift.compress.zstd.ZstdCompressor;
import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZstdInputTest {
  /** "one\ntwo\nthree\n", as zstd 1.5 writes it, with a checksum. */
  private static final byte[] BY_ZSTD =
      HexFormat.of().parseHex("28b52ffd04587100006f6e650a74776f0a74687265650aa4588934");

  private static final byte[] SKIPPED = {0x53, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3};

  private static byte[] zstd(byte[] bytes) {
    ZstdCompressor compressor = new ZstdCompressor();
    byte[] to = new byte[compressor.maxCompressedLength(bytes.length)];
    return Arrays.copyOf(to, compressor.compress(bytes, 0, bytes.length, to, 0, to.length));
  }

  private static byte[] decompressed(byte[] archive) throws IOException {
    try (ZstdInput input = new ZstdInput(new Dripping(archive, 1000))) {
      return input.readAllBytes();
    }
  }

  private static Kind fault(byte[] archive) {
    return assertThrows(DamagedArchive.class, () -> decompressed(archive)).kind();
  }

  private static byte[] text(int bytes) {
    Random random = new Random(9);
    StringBuilder text = new StringBuilder();
    while (text.length() < bytes) {
      text.append("{\"number\":").append(random.nextInt(100_000)).append("}\n");
    }
    return ascii(text.toString());
  }

  @Test
  void framesOfAnotherToolAreRead() throws IOException {
    assertArrayEquals(ascii("one\ntwo\nthree\n"), decompressed(BY_ZSTD));
  }

  @Test
  void severalFramesAndThoseToSkipAreRead() throws IOException {
    byte[] text = text(3 << 20);
    byte[] archive =
        join(
            SKIPPED, zstd(text), SKIPPED, SKIPPED, zstd(new byte[0]), zstd(text), BY_ZSTD, SKIPPED);
    assertArrayEquals(join(text, text, ascii("one\ntwo\nthree\n")), decompressed(archive));
  }

  @Test
  void everyTruncationIsToldAndDeliversEveryWholeBlockBeforeIt() throws IOException {
    byte[] text = text(300_000);
    byte[] archive = zstd(text);
    for (int length = 4; length < archive.length; length += length < 20 ? 1 : 3_989) {
      byte[] cut = Arrays.copyOf(archive, length);
      List<String> texts = new ArrayList<>();
      DamagedArchive fault =
          assertThrows(DamagedArchive.class, () -> GzipInputTest.read(cut, texts));
      assertEquals(Kind.TRUNCATED, fault.kind(), "length " + length);
      String whole = String.join("\n", texts);
      assertTrue(new String(text, java.nio.charset.StandardCharsets.UTF_8).startsWith(whole));
      // Blocks are at most 128 KiB decompressed.
      assertTrue(whole.length() + (128 << 10) + 30 >= 300_000L * length / archive.length * 9 / 10);
    }
  }

  @Test
  void everyFlippedBitIsNoticedOrHarmless() throws IOException {
    byte[] bytes = decompressed(BY_ZSTD);
    int noticed = 0;
    for (int bit = 0; bit < BY_ZSTD.length * 8; bit++) {
      byte[] damaged = BY_ZSTD.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      try {
        assertArrayEquals(bytes, decompressed(damaged), "bit " + bit);
      } catch (DamagedArchive e) {
        noticed++;
      }
    }
    // An unused bit and seven of the window size are harmless.
    assertTrue(noticed >= BY_ZSTD.length * 8 - 8, "noticed: " + noticed);
  }

  @Test
  void wrongChecksumIsToldAfterAllBytes() throws IOException {
    byte[] damaged = join(BY_ZSTD, zstd(text(100)));
    damaged[BY_ZSTD.length - 1]++;
    List<String> texts = new ArrayList<>();
    DamagedArchive fault =
        assertThrows(DamagedArchive.class, () -> GzipInputTest.read(damaged, texts));
    assertEquals(Kind.CHECKSUM_WRONG, fault.kind());
    assertEquals(List.of("one", "two", "three"), texts);
  }

  @Test
  void trailingGarbageIsTold() {
    assertEquals(Kind.TRAILING_GARBAGE, fault(join(BY_ZSTD, ascii("garbage"))));
  }

  @Test
  void framesThatWantTooMuchMemoryAreRefused() {
    byte[] window = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, (byte) (14 << 3), 1, 0, 0};
    assertEquals(Kind.UNSUPPORTED, fault(window));
    byte[] segment = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, (byte) 0xA0, 0, 0, 0, 0x70, 1, 0, 0};
    assertEquals(Kind.UNSUPPORTED, fault(segment));
  }

  @Test
  void bombsAreReadWithBoundedMemory() throws IOException {
    // One run-length block of 128 KiB, repeated: 36 KB become more than the heap of the tests.
    byte[] header = {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 0, 13 << 3};
    byte[] blocks = new byte[4 * 9_000];
    for (int i = 0; i < blocks.length; i += 4) {
      int size = 128 << 10;
      int blockHeader = size << 3 | 1 << 1 | (i + 4 == blocks.length ? 1 : 0);
      blocks[i] = (byte) blockHeader;
      blocks[i + 1] = (byte) (blockHeader >> 8);
      blocks[i + 2] = (byte) (blockHeader >> 16);
      blocks[i + 3] = 'x';
    }
    ReadOptions options = ReadOptions.standard().withMaxLineBytes(1 << 20);
    List<Line> lines = BlockStreamTest.lines(new Dripping(join(header, blocks), 1 << 16), options);
    assertEquals(1, lines.size());
    assertEquals(9_000L << 17, lines.get(0).length());
  }
}
