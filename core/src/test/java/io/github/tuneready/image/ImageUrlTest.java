package io.github.tuneready.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageUrlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "data:image/png;base64,AAAA | DATA",
        "DATA:image/png;base64,AAAA | DATA",
        "https://example.org/a.png | HTTPS",
        "HTTPS://example.org/a.png | HTTPS",
        "http://example.org/a.png | HTTP",
        "http:/example.org | NOT_A_URL",
        "https:// | NOT_A_URL",
        "https:///a.png | NOT_A_URL",
        "file:///etc/passwd | OTHER_SCHEME",
        "s3://bucket/a.png | OTHER_SCHEME",
        "jndi:ldap://host/a | OTHER_SCHEME",
        "C:\\images\\a.png | NOT_A_URL",
        "images/a.png | NOT_A_URL",
        "/9j/4AAQSkZJRg | NOT_A_URL",
        "iVBORw0KGgo= | NOT_A_URL",
        "'' | NOT_A_URL"
      })
  void addressesAreToldByTheirScheme(String address, ImageUrl kind) {
    byte[] utf8 = ("before " + address + " after").getBytes(StandardCharsets.UTF_8);
    int length = address.getBytes(StandardCharsets.UTF_8).length;
    assertEquals(kind, ImageUrl.classify(utf8, 7, 7 + length));
  }
}
