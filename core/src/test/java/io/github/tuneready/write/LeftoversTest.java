package io.github.tuneready.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
  /** No system numbers a process so high. */
  private static final String ENDED = "7fffffff00000001";

  @TempDir Path folder;

  private Path left(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "half a");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void write() throws IOException {
    try (AtomicFile file = new AtomicFile(folder.resolve("a.jsonl"))) {
      file.stream().write("whole".getBytes(UTF_8));
      file.commit();
    }
  }

  @Test
  void whatWasLeftOfTheSameFileIsRemoved() throws IOException {
    left(".a.jsonl." + ENDED + ".tmp");
    left(".a.jsonl.7fffffffffffffff.tmp");
    write();
    assertEquals(List.of("a.jsonl"), names());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".b.jsonl.7fffffff00000001.tmp",
        "a.jsonl.7fffffff00000001.tmp",
        ".a.jsonl.7FFFFFFF00000001.tmp",
        ".a.jsonl.7fffffff0000001.tmp",
        ".a.jsonl.7fffffff000000001.tmp",
        ".a.jsonl.7fffffff0000000g.tmp",
        ".a.jsonl.7fffffff00000001.tmp~",
        ".a.jsonl.7fffffff00000001.bak",
        ".a.jsonl.tmp",
        ".aXjsonl.7fffffff00000001.tmp",
      })
  void filesOfOtherNamesStay(String name) throws IOException {
    left(name);
    write();
    assertTrue(names().contains(name));
  }

  @Test
  void aFolderAndALinkOfSuchANameStay() throws IOException {
    Files.createDirectory(folder.resolve(".a.jsonl." + ENDED + ".tmp"));
    Path target = left("target");
    Files.createSymbolicLink(folder.resolve(".a.jsonl.7fffffff00000002.tmp"), target);
    write();
    assertEquals(4, names().size());
  }

  @Test
  void whatThisProcessWritesStays() throws IOException {
    try (AtomicFile first = new AtomicFile(folder.resolve("a.jsonl"))) {
      first.stream().write("first".getBytes(UTF_8));
      write();
      first.commit();
    }
    assertEquals("first", Files.readString(folder.resolve("a.jsonl")));
    assertEquals(List.of("a.jsonl"), names());
  }

  @Test
  void theNumberOfAProcessThatCameAgainIsNoProtection() throws IOException {
    String own = HexFormat.of().toHexDigits((int) ProcessHandle.current().pid());
    Path old = left(".a.jsonl." + own + "00000001.tmp");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    Path young = left(".a.jsonl." + own + "00000002.tmp");
    write();
    assertEquals(List.of(young.getFileName().toString(), "a.jsonl"), names());
  }

  @Test
  void longNamesLeaveRoom() throws IOException {
    Path path = folder.resolve("n".repeat(250));
    Files.writeString(folder.resolve("." + "n".repeat(40) + "." + ENDED + ".tmp"), "half");
    try (AtomicFile file = new AtomicFile(path)) {
      file.commit();
    }
    assertEquals(List.of("n".repeat(250)), names());
  }

  @Test
  void aFileThatSomebodyHasLockedStays() throws IOException {
    Path locked = left(".a.jsonl." + ENDED + ".tmp");
    try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      write();
      assertTrue(lock.isValid() && Files.exists(locked));
    }
  }

  @Test
  void aFullDiskIsToldWithTheRoomThatIsNeeded() {
    assertEquals("needs about 13 kB", FullDisk.need(12_001, 4_096));
    assertEquals("needs about 3 MB", FullDisk.need(2_000_001, 4_096));
    assertEquals("needs more than 5 kB", FullDisk.need(0, 4_096));
  }
}
