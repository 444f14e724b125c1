package io.github.tuneready.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The truth is the JDK's: its writers make the images, its decoder judges the base64. */
class ImageHeaderTest {
  private final ImageHeader header = new ImageHeader();

  @ParameterizedTest
  @CsvSource({
    "png, PNG, 1, RGB",
    "png, PNG, 2, RGBA",
    "png, PNG, 10, GREYSCALE",
    "png, PNG, 13, PALETTE",
    "jpg, JPEG, 1, RGB",
    "jpg, JPEG, 10, GREYSCALE",
    "gif, GIF, 13, PALETTE",
    "bmp, BMP, 1, RGB",
    "bmp, BMP, 13, PALETTE",
    "tiff, TIFF, 1, RGB",
    "tiff, TIFF, 10, GREYSCALE"
  })
  void writtenImagesAreRead(String writer, ImageFormat format, int type, ColourMode mode)
      throws IOException {
    for (int side = 1; side < 400; side += 57) {
      byte[] file = image(writer, side, 2 * side + 1, type);
      read("data:" + format.mimeType() + ";base64,", file);
      assertEquals(format.mimeType(), header.mimeType());
      assertTrue(header.decodes());
      assertEquals(file.length, header.decodedLength());
      assertEquals(format, header.format());
      assertEquals(side, header.width());
      assertEquals(2 * side + 1, header.height());
      assertEquals(mode, header.colourMode());
      assertTrue(header.isComplete());
    }
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg", "gif", "bmp", "tiff"})
  void everyCutIsReadWithoutHarm(String writer) throws IOException {
    byte[] file = image(writer, 20, 30, BufferedImage.TYPE_INT_RGB);
    for (int length = 0; length < file.length; length++) {
      read("data:image/png;base64,", Arrays.copyOf(file, length));
      assertEquals(length, header.decodedLength());
      assertTrue(header.width() == 20 || header.width() == -1, "width " + header.width());
    }
  }

  @ParameterizedTest
  @CsvSource({"png", "jpg", "bmp"})
  void aHalfImageIsNotComplete(String writer) throws IOException {
    byte[] file = image(writer, 200, 300, BufferedImage.TYPE_INT_RGB);
    read("data:image/png;base64,", Arrays.copyOf(file, file.length / 2));
    assertTrue(header.decodes());
    assertFalse(header.isComplete());
  }

  @Test
  void frameOfJpegIsFoundBehindLargeSegments() throws IOException {
    byte[] file = image("jpg", 33, 44, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream large = new ByteArrayOutputStream();
    large.write(file, 0, 2);
    for (int i = 0; i < 5; i++) {
      large.write(HexFormat.of().parseHex("FFE1FFFF"));
      large.write(new byte[0xFFFF - 2]);
    }
    large.write(file, 2, file.length - 2);
    read("data:image/jpeg;base64,", large.toByteArray());
    assertEquals(33, header.width());
    assertEquals(44, header.height());
  }

  @ParameterizedTest
  @CsvSource({
    // Four inks; lossy, lossless and extended WebP as RFC 9649 lays them out.
    "FFD8FFC00014080010002004011100021100031100041100, JPEG, 32, 16, CMYK",
    "524946462A00000057454250565038201E000000300100 9D012A 4001 F000, WEBP, 320, 240, RGB",
    "5249464600000000574542505650384C000000002F 3FC13B10, WEBP, 320, 240, RGBA",
    "524946460000000057454250565038580A00000010000000 3F0100 EF0000, WEBP, 320, 240, RGBA",
    "524946460000000057454250565038580A00000000000000 3F0100 EF0000, WEBP, 320, 240, RGB",
    "0000001C6674797061766966000000006D6966310000001469737065000000000000014000 0000F0, AVIF, 320,"
        + " 240, UNKNOWN",
    "000000186674797068656963000000006D696631, HEIC, -1, -1, UNKNOWN",
    "255044462D312E37, PDF, -1, -1, UNKNOWN",
    "3C73766720786D6C6E733D, SVG, -1, -1, UNKNOWN",
    "00000100, ICO, -1, -1, UNKNOWN",
    "48656C6C6F, UNKNOWN, -1, -1, UNKNOWN"
  })
  void headersAreReadByTheirBytes(
      String hex, ImageFormat format, int width, int height, ColourMode mode) {
    read("data:image/png;base64,", HexFormat.of().parseHex(hex.replace(" ", "")));
    assertEquals(format, header.format());
    assertEquals(width, header.width());
    assertEquals(height, header.height());
    assertEquals(mode, header.colourMode());
  }

  @Test
  void baseSixtyFourIsAcceptedExactlyWhenItIsTheEncodingOfItsBytes() {
    Random random = new Random(5);
    String signs = "AB+/z9=-_ \n*";
    for (int i = 0; i < 50_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(13);
      for (int j = 0; j < length; j++) {
        boolean late = j >= length - 2;
        text.append(signs.charAt(random.nextInt(late ? signs.length() : 6)));
      }
      String base64 = text.toString();
      byte[] utf8 = base64.getBytes(StandardCharsets.UTF_8);
      header.readBase64(utf8, 0, utf8.length);
      assertEquals(isCanonical(base64), header.decodes(), base64);
    }
  }

  private static boolean isCanonical(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return Base64.getEncoder().encodeToString(bytes).equals(base64);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void aFaultIsNamedByItsPlace() {
    read("data:image/png;base64,AAAA*AAA");
    assertFalse(header.decodes());
    assertEquals("data:image/png;base64,AAAA".length(), header.faultAt());
    read("data:image/png;base64,AAAAA");
    assertEquals("data:image/png;base64,AAAAA".length(), header.faultAt());
    read("data:image/png;base64,");
    assertFalse(header.decodes());
    read("data:image/png;base64,...");
    assertFalse(header.decodes());
  }

  @Test
  void whatTheAddressClaimsIsRead() {
    read("DATA:image/PNG;charset=x;BASE64,AAAA");
    assertEquals("image/png", header.mimeType());
    assertTrue(header.isBase64());
    read("data:image/svg+xml,%3Csvg%3E");
    assertEquals("image/svg+xml", header.mimeType());
    assertFalse(header.isBase64());
    assertFalse(header.decodes());
    read("data:,hello");
    assertEquals("", header.mimeType());
    read("data:Image/Strange;base64,AAAA");
    assertEquals("image/strange", header.mimeType());
  }

  @Test
  void onlyDataUrlsAreRead() {
    assertThrows(IllegalArgumentException.class, () -> read("https://example.org/a.png"));
  }

  @Test
  void anImageOfNoPixelsIsNoBomb() {
    // A header may claim any size: it is told, and nothing is made of it.
    byte[] png =
        HexFormat.of().parseHex("89504E470D0A1A0A0000000D494844527FFFFFFF7FFFFFFF0802000000");
    read("data:image/png;base64,", png);
    assertEquals(Integer.MAX_VALUE, header.width());
    assertEquals(Integer.MAX_VALUE, header.height());
  }

  private void read(String start, byte[] file) {
    read(start + Base64.getEncoder().encodeToString(file));
  }

  private void read(String address) {
    byte[] utf8 = ("[" + address + "]").getBytes(StandardCharsets.UTF_8);
    header.read(utf8, 1, utf8.length - 1);
    if (header.faultAt() >= 0) {
      byte[] alone = address.getBytes(StandardCharsets.UTF_8);
      header.read(alone, 0, alone.length);
    }
  }

  private static byte[] image(String writer, int width, int height, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    Random random = new Random(9);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, writer, out), writer);
    return out.toByteArray();
  }
}
