package io.github.tuneready.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HexFormat;

/**
 * A file's name as a URI of RFC 3986: absolute names with the scheme {@code file}, others relative
 * to the root of the checkout, every character but letters, digits and {@code -._~/}
 * percent-encoded as UTF-8.
 *
 * @param path the name as the user wrote it
 */
record SarifUri(String path) {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  void write(JsonOutput json) throws IOException {
    json.text("uri", uri());
    if (!isAbsolute()) {
      json.text("uriBaseId", "%SRCROOT%");
    }
  }

  String uri() {
    if (path.startsWith("/")) {
      return "file://" + encoded(path);
    }
    if (hasDrive()) {
      return "file:///" + path.charAt(0) + ":" + encoded(path.substring(2).replace('\\', '/'));
    }
    return encoded(path.startsWith("./") ? path.substring(2) : path);
  }

  private boolean isAbsolute() {
    return path.startsWith("/") || hasDrive();
  }

  private boolean hasDrive() {
    return path.matches("(?s)[A-Za-z]:[/\\\\].*");
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte octet : text.getBytes(UTF_8)) {
      char character = (char) (octet & 0xFF);
      if (isPlain(character)) {
        out.append(character);
      } else {
        out.append('%').append(HEX.toHexDigits(octet));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || "-._~/".indexOf(character) >= 0;
  }
}
