package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.Shared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnifferTest {
  private static final String RECORD =
      "{\"messages\": [{\"role\": \"user\", \"content\": \"What is it?\"}]}\n";

  private static @Nullable ForeignFile sniff(byte[] bytes) {
    return Sniffer.sniff(bytes, bytes.length, bytes.length <= Sniffer.HEAD_BYTES);
  }

  private static @Nullable ForeignFile sniff(String text) {
    return sniff(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertKind(ForeignKind kind, String text) {
    ForeignFile foreign = sniff(text);
    assertNotNull(foreign, text);
    assertEquals(kind, foreign.kind(), text);
    assertFalse(foreign.remedy().isBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, UTF_16",
    "UTF-16BE, UTF_16",
    "UTF-32LE, UTF_32",
    "UTF-32BE, UTF_32",
    "IBM1047, EBCDIC",
    "IBM037, EBCDIC",
    "IBM500, EBCDIC"
  })
  void otherEncodingsAreNamedWithAndWithoutAMark(String charset, ForeignKind kind) {
    for (String text : new String[] {RECORD, "\uFEFF" + RECORD}) {
      if (kind == ForeignKind.EBCDIC && text.startsWith("\uFEFF")) {
        continue;
      }
      ForeignFile foreign = sniff(text.repeat(3).getBytes(Charset.forName(charset)));
      assertNotNull(foreign);
      assertEquals(kind, foreign.kind());
      String named = kind == ForeignKind.EBCDIC ? "IBM1047" : charset;
      assertTrue(foreign.remedy().contains("iconv -f " + named + " -t UTF-8"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\n  {\"messages\": []},\n  {\"messages\": []}\n]\n",
        "[{\"prompt\": \"a\"},\n{\"prompt\": \"b\"},\n{\"prompt\": \"c\"}]",
        "[{\"prompt\": \"a\"}, {\"prompt\": \"b\"}]\n",
        "\uFEFF[\n{\"prompt\": \"[\"},\n{\"prompt\": \"}\"},\n",
        "[\n  {\n    \"prompt\": \"a\"\n  }\n]",
        "[]"
      })
  void arraysAreRecognised(String text) {
    assertKind(ForeignKind.JSON_ARRAY, text);
  }

  @Test
  void arrayOnOneLineLongerThanTheHeadIsRecognised() {
    assertKind(ForeignKind.JSON_ARRAY, "[" + "{\"prompt\":\"a\"},".repeat(10_000));
    assertNull(sniff("[" + "{\"role\": \"user\"},".repeat(10_000)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\n  \"messages\": [\n    {\"role\": \"user\"}\n  ]\n}\n{\n  \"messages\": []\n}\n",
        "{\r\n\"messages\": [\r\n{\"role\": \"user\"}\r\n]\r\n}",
        "{\n  \"prompt\": \"}\\\"\",\n  \"completion\": \"b\"\n},\n{\n  \"prompt\": \"a\"\n}",
        "{\"messages\": [\n  {\"role\": \"user\"},\n  {\"role\": \"assistant\"}\n]}\n",
        "{\n  \"examples\": [\n    {\"prompt\": \"a\"},\n    {\"prompt\": \"b\"},\n"
      })
  void prettyPrintedObjectsAreRecognised(String text) {
    assertKind(ForeignKind.PRETTY_PRINTED_JSON, text);
  }

  @Test
  void prettyPrintedObjectLongerThanTheHeadIsRecognised() {
    assertKind(
        ForeignKind.PRETTY_PRINTED_JSON,
        "{\n  \"messages\": [\n" + "    {\"role\": \"user\"},\n".repeat(5000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prompt,completion\na,b\nc,d\n",
        "prompt;completion\n\"a;\nb\";c\n",
        "question\tanswer\nWhat is it?\tA thing, I think\n",
        "\"system\",\"user\",\"assistant\"\r\n\"a, b\",\"say \"\"hi\"\"\",\"c\"\r\n"
      })
  void tablesAreRecognised(String text) {
    assertKind(ForeignKind.SEPARATED_VALUES, text);
  }

  @Test
  void otherTextsAreRecognised() {
    assertKind(ForeignKind.MARKUP, "<!DOCTYPE html>\n<html>\n");
    assertKind(ForeignKind.MARKUP, "\n<?xml version=\"1.0\"?>\n<a/>");
    assertKind(ForeignKind.YAML, "---\n- prompt: a\n  completion: b\n- prompt: c\n");
    assertKind(ForeignKind.YAML, "messages:\n  - role: user\n    content: hi\n");
    assertKind(ForeignKind.SYMBOLIC_LINK_TEXT, "../../data/train.jsonl");
    assertKind(ForeignKind.OLD_MAC_LINES, RECORD.replace('\n', '\r').repeat(3));
    assertKind(
        ForeignKind.GIT_LFS_POINTER,
        "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1F8B0800, COMPRESSED",
    "28B52FFD0458, COMPRESSED",
    "FD377A585A0000, COMPRESSED",
    "425A68393141592653590001, COMPRESSED",
    "50415231150415, BINARY_TABLE",
    "53514C69746520666F726D6174203300, BINARY_TABLE",
    "89504E470D0A1A0A00, BINARY",
    "0000000000000000, BINARY",
    "00FE0102030405060708, BINARY"
  })
  void binariesAreRecognised(String hex, ForeignKind kind) {
    ForeignFile foreign = sniff(HexFormat.of().parseHex(hex));
    assertNotNull(foreign);
    assertEquals(kind, foreign.kind());
  }

  @Test
  void zipIsRecognised() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("train.jsonl"));
      zip.write(RECORD.getBytes(StandardCharsets.UTF_8));
    }
    ForeignFile foreign = sniff(archive.toByteArray());
    assertNotNull(foreign);
    assertEquals(ForeignKind.ARCHIVE, foreign.kind());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        " \n\n  ",
        "\uFEFF",
        "{}",
        "[]\n[]\n",
        "[{\"role\": \"user\"}]\n[{\"role\": \"user\"}]\n",
        "[\nRECORDRECORD",
        "[{\"a\": 1}\nRECORDRECORDRECORD",
        "{\nRECORDRECORD",
        "{\"messages\": [{\"role\": \"user\",\nRECORDRECORD",
        "{\"messages\": [{\"role\": \"user\", \"content\": \"cut\nRECORDRECORD",
        "{\"a\": 1\n\"b\": 2}\nRECORDRECORD",
        "<b>note</b>\nRECORD",
        "prompt,completion\na,b\nRECORD",
        "# a comment\nRECORD",
        "note: to do\nmore: to do\nRECORD",
        "\"term\": \"ASCII Art\", \"x\": 1}\nRECORD",
        "ORC is a word\nRECORD",
        "RECORD\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
        "RECORDRECORD<html>",
        "just some text, with a comma\nand another line, with one\n",
        "RECORD\rRECORD"
      })
  void jsonLinesWithBadLinesAreNotForeign(String text) {
    String filled = text.replace("RECORD", RECORD);
    assertNull(sniff(filled), filled);
  }

  @Test
  void anyFirstLineBeforeRecordsIsNotForeign() {
    String[] starts = {
      "[", "{", "\"", "<a>", "a,b", "---", "a: b", "]", "}", "[{", "{[", "1", "{\"a\""
    };
    for (String a : starts) {
      for (String b : starts) {
        assertNull(sniff(a + "\n" + b + "\n" + RECORD.repeat(3)), a + " " + b);
        assertNull(sniff(RECORD + a + "\n" + b + "\n" + RECORD), a + " " + b);
      }
    }
  }

  @Test
  void sharedDataIsForeignOnlyWhereItIsKnownToBe() throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (String folder : new String[] {"data/real", "suites"}) {
      for (Path file : Shared.files(folder, ".jsonl")) {
        ForeignFile foreign = sniff(Files.readAllBytes(file));
        if (foreign != null) {
          found.put(file.getFileName().toString(), foreign.kind().name());
        }
      }
    }
    assertEquals(
        new TreeMap<>(
            Map.of(
                "demo-dataset.jsonl", "JSON_ARRAY",
                "messages@58bef0c2.jsonl", "PRETTY_PRINTED_JSON",
                "ebcdic.jsonl", "EBCDIC",
                "utf16be_bom.jsonl", "UTF_16",
                "utf16be_nobom.jsonl", "UTF_16",
                "utf16le_bom.jsonl", "UTF_16",
                "utf16le_nobom.jsonl", "UTF_16",
                "utf32be_bom.jsonl", "UTF_32",
                "utf32le_bom.jsonl", "UTF_32")),
        found);
  }
}
