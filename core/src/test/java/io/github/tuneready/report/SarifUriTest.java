package io.github.tuneready.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifUriTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "train.jsonl|train.jsonl",
        "./data/train.jsonl|data/train.jsonl",
        "../a b.jsonl|../a%20b.jsonl",
        "a:b.jsonl|a%3Ab.jsonl",
        "/tmp/données.jsonl|file:///tmp/donn%C3%A9es.jsonl",
        "C:\\data\\train.jsonl|file:///C:/data/train.jsonl",
        "50%#?.jsonl|50%25%23%3F.jsonl",
        "-|-"
      })
  void namesAreEncoded(String path, String uri) {
    assertEquals(uri, new SarifUri(path).uri());
    assertEquals(uri, URI.create(uri).toString());
  }
}
