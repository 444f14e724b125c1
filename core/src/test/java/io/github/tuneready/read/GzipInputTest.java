package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.read.DamagedArchive.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipInputTest {
  private static final ReadOptions SMALL = new ReadOptions(1000, 16, 2);

  static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(to)) {
      gzip.write(bytes);
    }
    return to.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      whole.writeBytes(part);
    }
    return whole.toByteArray();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Reads to the end or the fault; what was read before stays in texts. */
  static void read(byte[] archive, List<String> texts) throws IOException {
    try (BlockStream blocks =
        BlockStream.open(BlockStreamTest.CHUNK, new Dripping(archive, 7), SMALL)) {
      while (true) {
        try (Block block = blocks.take()) {
          if (block == null) {
            return;
          }
          List<Line> lines = new ArrayList<>();
          Line.addAll(LineReader.over(block), lines);
          lines.forEach(line -> texts.add(line.text()));
        }
      }
    }
  }

  private static DamagedArchive fault(byte[] archive, List<String> texts) {
    return assertThrows(DamagedArchive.class, () -> read(archive, texts));
  }

  @Test
  void manyMembersThroughAPipeAreAllRead() throws IOException {
    List<String> written = new ArrayList<>();
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int member = 0; member < 500; member++) {
      written.add("line " + member);
      archive.writeBytes(gzip(ascii("line " + member + "\n")));
      archive.writeBytes(gzip(new byte[0]));
    }
    List<String> texts = new ArrayList<>();
    read(archive.toByteArray(), texts);
    assertEquals(written, texts);
  }

  @Test
  void everyTruncationDeliversTheWholeLinesBeforeItAndSaysSo() throws IOException {
    byte[] first = gzip(ascii("one\ntwo\nthree"));
    byte[] archive = join(first, gzip(ascii(" and a half\nfour\nfive")));
    List<String> whole = List.of("one", "two", "three and a half", "four", "five");
    for (int length = 2; length < archive.length; length++) {
      List<String> texts = new ArrayList<>();
      byte[] cut = Arrays.copyOf(archive, length);
      if (length == first.length) {
        read(cut, texts);
        assertEquals(List.of("one", "two", "three"), texts);
        continue;
      }
      DamagedArchive fault = fault(cut, texts);
      assertEquals(Kind.TRUNCATED, fault.kind(), "length " + length);
      assertEquals(length, fault.compressedOffset());
      assertEquals(length < first.length ? 0 : 1, fault.member());
      assertEquals(whole.subList(0, texts.size()), texts, "length " + length);
    }
    List<String> texts = new ArrayList<>();
    fault(Arrays.copyOf(archive, archive.length - 1), texts);
    assertEquals(whole.subList(0, 4), texts);
  }

  @Test
  void everyFlippedBitOfTheBodyIsNoticedOrHarmless() throws IOException {
    byte[] bytes = ascii("{\"a\":1}\n".repeat(20) + new Random(1).nextLong());
    byte[] archive = gzip(bytes);
    int noticed = 0;
    for (int bit = 10 * 8; bit < archive.length * 8; bit++) {
      byte[] damaged = archive.clone();
      damaged[bit / 8] ^= (byte) (1 << bit % 8);
      try (GzipInput input = new GzipInput(new Dripping(damaged, 7))) {
        assertArrayEquals(bytes, input.readAllBytes());
      } catch (DamagedArchive e) {
        noticed++;
      }
    }
    // Up to seven bits pad the last byte of the deflated data.
    assertTrue(noticed >= (archive.length - 10) * 8 - 7);
  }

  @Test
  void wrongChecksumAndLengthAreTold() throws IOException {
    byte[] archive = gzip(ascii("one\ntwo\n"));
    List<String> texts = new ArrayList<>();
    byte[] damaged = archive.clone();
    damaged[archive.length - 8]++;
    assertEquals(Kind.CHECKSUM_WRONG, fault(damaged, texts).kind());
    damaged = archive.clone();
    damaged[archive.length - 4]++;
    assertEquals(Kind.LENGTH_WRONG, fault(damaged, texts).kind());
    assertEquals(List.of("one", "two", "one", "two"), texts);
  }

  @Test
  void trailingGarbageIsToldAfterEveryLine() throws IOException {
    byte[] archive = join(gzip(ascii("one\ntwo")), ascii("garbage"));
    List<String> texts = new ArrayList<>();
    DamagedArchive fault = fault(archive, texts);
    assertEquals(Kind.TRAILING_GARBAGE, fault.kind());
    assertEquals(1, fault.member());
    assertEquals(List.of("one", "two"), texts);
  }

  @Test
  void zeroPaddingIsNoGarbage() throws IOException {
    List<String> texts = new ArrayList<>();
    read(join(gzip(ascii("one")), new byte[100_000]), texts);
    assertEquals(List.of("one"), texts);
  }

  @Test
  void optionalHeaderFieldsAreSkippedAndChecked() throws IOException {
    byte[] plain = gzip(ascii("one\n"));
    byte[] header =
        join(
            new byte[] {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0},
            new byte[] {3, 0, 1, 2, 3},
            ascii("name\0comment\0"));
    CRC32 checksum = new CRC32();
    checksum.update(header);
    byte[] sum = {(byte) checksum.getValue(), (byte) (checksum.getValue() >> 8)};
    byte[] body = Arrays.copyOfRange(plain, 10, plain.length);
    List<String> texts = new ArrayList<>();
    read(join(header, sum, body), texts);
    assertEquals(List.of("one"), texts);
    sum[0]++;
    assertEquals(Kind.CHECKSUM_WRONG, fault(join(header, sum, body), texts).kind());
  }

  @Test
  void whatIsCompressedTwiceIsForeign() throws IOException {
    byte[] twice = gzip(gzip(ascii("{}\n")));
    try (BlockStream blocks =
        BlockStream.open(BlockStreamTest.CHUNK, new Dripping(twice, 5), SMALL)) {
      ForeignFile foreign = blocks.foreign();
      assertTrue(foreign != null && foreign.kind() == ForeignKind.COMPRESSED);
    }
  }

  @Test
  void bytesAreThoseThatWereCompressed() throws IOException {
    Random random = new Random(2);
    byte[] bytes = new byte[300_000];
    random.nextBytes(bytes);
    Arrays.fill(bytes, 1000, 250_000, (byte) 'x');
    byte[] archive = join(gzip(bytes), gzip(bytes));
    try (GzipInput input = new GzipInput(new Dripping(archive, 1 << 16))) {
      assertArrayEquals(join(bytes, bytes), input.readAllBytes());
    }
  }
}
