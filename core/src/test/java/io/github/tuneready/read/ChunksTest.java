package io.github.tuneready.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tuneready.example.Position;
import io.github.tuneready.example.Split;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChunksTest {
  private static List<Chunk> plan(long size, long chunkBytes) {
    return Chunks.plan(Split.TRAIN, List.of(InputFile.plain("a", size)), chunkBytes);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 10, 1",
    "1, 10, 1",
    "10, 10, 1",
    "11, 10, 2",
    "100, 1, 100",
    "2097152, 1, 2097152",
    "2097153, 1, 1048577",
    "1000000000000, 1, 2097149",
    "1000000000, 4000000000, 15",
    "9000000000000000000, 1, 2097152"
  })
  void chunksCoverTheFile(long size, long chunkBytes, int expected) {
    List<Chunk> chunks = plan(size, chunkBytes);
    assertEquals(expected, chunks.size());
    assertTrue(chunks.size() <= Position.MAX_CHUNKS);
    long end = 0;
    for (int number = 0; number < chunks.size(); number++) {
      Chunk chunk = chunks.get(number);
      assertEquals(number, chunk.number());
      assertEquals(end, chunk.start());
      end = chunk.end();
    }
    assertEquals(size, end);
  }

  @Test
  void streamsAndForeignFilesAreOneChunk() {
    ForeignFile foreign = new ForeignFile(ForeignKind.MARKUP, "a tag", "none");
    List<InputFile> files =
        List.of(
            InputFile.standardInput(),
            new InputFile("b.gz", Access.STREAM, 100, null, null),
            new InputFile("c", Access.RANGE, 100, null, foreign));
    List<Chunk> chunks = Chunks.plan(Split.EVALUATION, files, 1);
    assertEquals(List.of(0, 1, 2), chunks.stream().map(Chunk::file).toList());
    assertEquals(List.of(true, true, false), chunks.stream().map(Chunk::streamed).toList());
    assertEquals(foreign, chunks.get(2).foreign());
  }

  @Test
  void tooManyFilesAreRefused() {
    List<InputFile> files = Collections.nCopies(Position.MAX_FILES + 1, InputFile.plain("a", 1));
    assertThrows(IllegalArgumentException.class, () -> Chunks.plan(Split.TRAIN, files, 1));
  }

  @Test
  void chunksTravel() throws IOException, ClassNotFoundException {
    InputFile input =
        new InputFile(
            "a",
            Access.RANGE,
            7,
            new FileStamp(7, 8, "key"),
            new ForeignFile(ForeignKind.YAML, "detail", "remedy"));
    Chunk chunk = new Chunk(Split.VALIDATION, 3, input, 4, 5, 6);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(chunk);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(chunk, in.readObject());
    }
  }
}
